/** The part of the `edtf` package (4.11) that is used; the package has no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** UTC milliseconds; null for an unknown start. */
    readonly min: number | null;
    /** UTC milliseconds; infinite for an open end, null for an unknown one. */
    readonly max: number | null;
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
