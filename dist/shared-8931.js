export const modules={8931:((_module,_exports,_require)=>{_require.d(_exports,{Q:()=>isPastableName,X:()=>isPastableLine})
var _start_0=_require(2839)
const UNSEEN=/(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/u
function isPastableLine(line){return _start_0.whO(line)===line&&!UNSEEN.test(line)&&!line.includes("\n")&&!line.includes("${{")}
function isPastableName(name){return name!==""&&name.trim()===name&&!name.includes("	")&&isPastableLine(name)}}),};
