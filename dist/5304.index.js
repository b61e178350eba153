import{modules as m0}from"./shared-1362.js"
export const id=5304
export const ids=[5304]
export const modules={...m0,};
