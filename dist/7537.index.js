import{modules as m0}from"./shared-1795.js"
export const id=7537
export const ids=[7537]
export const modules={...m0,};
