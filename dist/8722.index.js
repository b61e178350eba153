export const id=8722
export const ids=[8722]
export const modules={3148:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{likelyStatus:()=>likelyStatus,unknownStatus:()=>unknownStatus})
var _start_0=_require(2839)
function unknownStatus(endedAs){if(endedAs==="unknown")return"How it ended is not known, so it is reported as a failure."
return`The status ${_start_0.TLu(endedAs)} is not a status that GitHub documents: it is reported unchanged, as a failure.${nearText(endedAs)}`}
const STATUSES={success:/^(?:succe\w*|pass(?:ed|ing)?|ok(?:ay)?|green|good|done|finished|completed?)$/i,failure:/^(?:fail\w*|err(?:or\w*)?|broken|crashed|unstable|red|bad|ko)$/i,cancelled:/^(?:cancel\w*|abort\w*|stopped|killed)$/i}
function likelyStatus(word){return Object.keys(STATUSES).find((status)=>STATUSES[status]?.test(word))}
function nearText(word){if(_start_0.vRP.test(word))return` To report the job's status, write \`status: \${{ ${word} }}\`.`
const near=likelyStatus(word)
return near===void 0?"":` Did you mean \`status: ${near}\`?`}}),};
