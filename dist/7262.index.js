export const id=7262
export const ids=[7262]
export const modules={7494:((_module,_exports,_require)=>{_require.d(_exports,{logOfStep:()=>logOfStep})
var _start_0=_require(2839)
var _tail_1=_require(4837)
const CUT="(cut off: GitHub did not send the rest of this log in time)"
const AMONG_OTHERS="(this may include lines of steps that ran at the same time)"
async function logOfStep(bytes,{step,allSteps=[],logLines,hide=_start_0.Q06([]),wall=_start_0.fc8}){const{startedAt,completedAt}=step??{}
const isAmongOthers=allSteps.some((other)=>other.number!==step?.number&&overlap(step,other))
const tail=await _tail_1.yA(bytes,{..._tail_1.Zw,until:completedAt,wall})
return wall.run(()=>{const isTimed=startedAt!==void 0&&completedAt!==void 0
const times={startedAt:startedAt??"",completedAt:completedAt??"",name:step?.name??""}
const own=isTimed?_tail_1.mR(tail.lines,{...times,isAmongOthers}):tail.lines
const notes=[...isAmongOthers?[AMONG_OTHERS]:[],...bytes.isCut===true?[CUT]:[]]
return _tail_1.ep({...tail,lines:own},{logLines,hide,notes})})}
function overlap(one,other){const{startedAt,completedAt}=one??{}
if(startedAt===void 0||completedAt===void 0||other.startedAt===void 0)return false
const isBefore=other.completedAt!==void 0&&other.completedAt<=startedAt
return other.startedAt<completedAt&&!isBefore}}),};
