export const modules={6639:((_module,_exports,_require)=>{_require.d(_exports,{R:()=>ownNameOf})
function ownNameOf(words,word,names=Object.keys(words)){return names.find((name)=>Object.hasOwn(words,name)&&words[name]?.split(" ").includes(word))}}),};
