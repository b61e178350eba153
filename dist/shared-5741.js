export const modules={5741:((_module,_exports,_require)=>{_require.d(_exports,{L:()=>unfinishedNotes,R:()=>ownStepsIn})
var _start_0=_require(2839)
var _own_job_1=_require(4489)
function ownStepsIn(jobs,own){const job=_own_job_1.t(jobs,own)
return job&&{hasFailed:job.steps.some(({conclusion})=>conclusion==="failure"),isUnfinished:job.steps.some((step)=>isBeside(step,job.steps))}}
function isBeside(step,steps){return step.conclusion===void 0&&step.startedAt!==void 0&&steps.some(({number,conclusion})=>number>step.number&&conclusion!==void 0)}
function unfinishedNotes({outcome,isUnfinished},{notifyOn}){if(outcome==="skipped"||!isUnfinished||notifyOn===void 0)return[]
if(_start_0.t_2(notifyOn,outcome,void 0)||!_start_0.t_2(notifyOn,"failure",void 0))return[]
return["\"notify-on\" names failures. A background step is still running, and whether it fails is not known: add `- wait-all:` before this step."]}}),};
