/** The generated messages of the socket and of reports. Import them from here only: see setup.ts. */
import './setup.ts';
import { keyholder } from './gen/wire.js';

export const wire = keyholder.v1;
export type Frame = keyholder.v1.Frame;
export type FrameInput = keyholder.v1.Frame.$Properties;
export type Hello = keyholder.v1.Hello;
export type Welcome = keyholder.v1.Welcome;
/** A decoded report. The generated type cannot say that decoding fills in its members' members. */
export type Report = Omit<keyholder.v1.Report, 'observations' | 'gap'> & {
  readonly observations: readonly Observation[];
  readonly gap: keyholder.v1.Gap | null;
};
export type ReportInput = keyholder.v1.Report.$Properties;
export type Observation = keyholder.v1.Observation;
export type ObservationInput = keyholder.v1.Observation.$Properties;
export type SignedReport = keyholder.v1.SignedReport;
export type UpdateProgressInput = keyholder.v1.UpdateProgress.$Properties;
export type EnrollRequest = keyholder.v1.EnrollRequest;
export type EnrollReply = keyholder.v1.EnrollReply;
