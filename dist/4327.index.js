export const id=4327
export const ids=[4327]
export const modules={3811:((_module,_exports,_require)=>{_require.d(_exports,{toFormData:()=>toFormData})
const toFormData=void 0}),};
