/** The bar above the reports: how they are grouped, and what narrows them. */
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { WorkFilter } from './filter-reports.ts';
import type { WorkView } from './group-reports.ts';

const views: readonly { value: WorkView; label: string }[] = [
  { value: 'due', label: 'By due date' },
  { value: 'hearing', label: 'By hearing day' },
  { value: 'status', label: 'By status' },
];

interface WorkFiltersProps {
  view: WorkView;
  filter: WorkFilter;
  shown: number;
  all: number;
  onView: (view: WorkView) => void;
  onFilter: (filter: WorkFilter) => void;
}

export function WorkFilters({ view, filter, shown, all, onView, onFilter }: WorkFiltersProps) {
  return (
    <search className="filters">
      <TextField
        type="search"
        label="Search"
        width="medium"
        value={filter.words}
        onChange={(words) => {
          onFilter({ ...filter, words });
        }}
      />
      <SelectField
        label="Kind"
        width="short"
        value={filter.setting}
        options={[
          { value: 'all', label: 'All kinds' },
          { value: 'court', label: 'Court' },
          { value: 'parole', label: 'Parole' },
        ]}
        onChange={(setting) => {
          onFilter({ ...filter, setting });
        }}
      />
      <Checkbox
        label="Show signed"
        isChecked={filter.isSignedShown}
        onChange={(isSignedShown) => {
          onFilter({ ...filter, isSignedShown });
        }}
      />
      <div className="switch" role="group" aria-label="Group the reports">
        {views.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="switch__choice"
            aria-pressed={choice.value === view}
            onClick={() => {
              onView(choice.value);
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
      <p className="filters__count" role="status">
        {shown === all
          ? `${String(all)} ${all === 1 ? 'report' : 'reports'}`
          : `${String(shown)} of ${String(all)} reports`}
      </p>
    </search>
  );
}
