export const modules={2207:((_module,_exports,_require)=>{_require.d(_exports,{dV:()=>defaultBranchOf,hu:()=>isOfDefaultBranch,ok:()=>isDefaultBranch})
var _start_0=_require(2839)
function isOfDefaultBranch(context,payload){const{eventName}=context
if(eventName==="workflow_run")return isRunOfDefaultBranch(_start_0.fKb(payload,"workflow_run"),context,payload)
if(_start_0.trU.has(eventName))return true
if(!isDefaultBranch(context,payload)||_start_0.YjS(payload,"deleted"))return false
if(!_start_0.RpU.has(eventName))return _start_0.Ngi.has(eventName)
const run=_start_0.TI(payload)
return run===void 0||isRunOfDefaultBranch(run,context,payload)}
function isDefaultBranch({ref},payload){const branch=defaultBranchOf(payload)
return branch!==void 0&&ref===`refs/heads/${branch}`}
function isRunOfDefaultBranch(run,context,payload){const event=_start_0.$6N(run,"event")??""
const{branch,isOurs}=_start_0.$C0(run,context)
return(_start_0.trU.has(event)||_start_0.Ngi.has(event))&&isOurs&&branch!==void 0&&branch===defaultBranchOf(payload)}
function defaultBranchOf(payload){return _start_0.$6N(payload,"repository","default_branch")}}),};
