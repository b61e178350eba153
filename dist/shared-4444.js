export const modules={4444:((_module,_exports,_require)=>{_require.d(_exports,{EE:()=>messageLine,EU:()=>shortName,G1:()=>position,Lo:()=>messageText,lp:()=>comparedText})
var _start_0=_require(2839)
const MAX_MESSAGE_CHARACTERS=2e3
const MAX_NAME_CHARACTERS=500
const MAX_LOOKED_AT=4e3
const GO_PACKAGE=/^:? ?# \S+\n/
function messageText(text){return _start_0.GHz(text.trimStart(),MAX_LOOKED_AT)}
function messageLine(text){return _start_0._HL(_start_0.TMR(messageText(text).replace(GO_PACKAGE,"")),MAX_MESSAGE_CHARACTERS)}
function comparedText(text){return text.length<=MAX_MESSAGE_CHARACTERS&&!text.includes("\n")&&!text.includes("\r")?text:messageLine(text)}
function shortName(text){const name=_start_0.TNj(_start_0._HL(text??"",MAX_LOOKED_AT))
return name===""?void 0:_start_0._HL(name,MAX_NAME_CHARACTERS)}
function position(value){const number=typeof value==="string"&&/^\d{1,9}$/.test(value)?Number(value):value
return typeof number==="number"&&Number.isSafeInteger(number)&&number>0?number:void 0}}),};
