import{modules as m0}from"./shared-3911.js"
export const id=6543
export const ids=[6543]
export const modules={...m0,};
