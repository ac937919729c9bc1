/** Starts the page: content policy first, then the look, then the app. */
import './state/zod-without-eval.ts';
import './styles/app.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { App } from './app-frame/app.tsx';
import { AppBroken } from './app-frame/app-broken.tsx';
import { FaultBoundary } from './app-frame/fault-boundary.tsx';
import { queryClient } from './state/queries.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the app');
/** React would write a caught error, and with it words of a case, into the console. */
const sayNothing = () => undefined;
createRoot(place, { onCaughtError: sayNothing }).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <FaultBoundary fallback={(onAgain) => <AppBroken onAgain={onAgain} />}>
        <App />
      </FaultBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
