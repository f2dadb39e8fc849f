/** CoreHR refuses to switch the feature into the state that it is in. */
export const ALREADY_SO = 1161025;
