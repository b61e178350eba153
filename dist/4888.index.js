export const id=4888
export const ids=[4888]
export const modules={7286:((_module,_exports,_require)=>{_require.d(_exports,{brokenLineOf:()=>brokenLineOf,problemText:()=>problemText})
function brokenLineOf({kind,place}){return kind==="syntax"||kind==="alias"?place?.line:void 0}
function problemText({kind,cause,place}){const where=place===void 0?"":` at line ${place.line}, column ${place.column}`
if(kind==="too much")return`is too complex: it ${cause}${where}.`
if(kind==="too slow")return`${cause}.`
if(kind==="alias")return`is neither YAML nor JSON: an alias${where} ${cause}.`
return`is neither YAML nor JSON: ${cause.replace(/(?<![.:\s])[.:\s]+$/,"").replace(/: .*$/s,"")}${where}.`}}),};
