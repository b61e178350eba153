export const modules={6675:((_module,_exports,_require)=>{_require.d(_exports,{$:()=>hasSameNumbers,K:()=>slipOf})
var _start_0=_require(2839)
var _pastable_1=_require(8931)
const MAX_SLIP=2
function slipOf(word,near){const[only,...others]=near
if(only===void 0||others.length>0||!_pastable_1.Q(only)||looksLike(word,only))return void 0
const difference=Math.abs(_start_0.TMy(word).length-_start_0.TMy(only).length)
return hasSameNumbers(word,only)&&difference<=MAX_SLIP?only:void 0}
function looksLike(word,name){const shape=(text)=>text.replace(/[Il|]/g,"1").replaceAll("O","0")
return shape(word)===shape(name)||[...name].some((one)=>one>"~"&&!word.includes(one))}
function hasSameNumbers(a,b){const numbers=(text)=>text.replace(/\D+/g," ").trim()
return numbers(a)===numbers(b)}}),};
