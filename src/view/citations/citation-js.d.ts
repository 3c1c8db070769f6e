// The library that reads citations back in tests ships no types.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain<T>(data: unknown, options: { readonly forceType: string; readonly generateGraph: boolean }): T;
    };
  };
}
