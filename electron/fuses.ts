/** Every switch burnt into the packaged Electron binary; a fuse left undecided does not compile. */
import { FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';

type Decided = Required<FuseV1Config & { strictlyRequireAllFuses: true }>;

export const fuses: Decided = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  resetAdHocDarwinSignature: false,
  // The binary is the app and nothing else: no Node by environment variable, options or debugger.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // No cookies are used; should one ever be, it is not readable at rest.
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The page comes from the app's own scheme; file addresses get no privileges.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};
