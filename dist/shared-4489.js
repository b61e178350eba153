export const modules={4489:((_module,_exports,_require)=>{_require.d(_exports,{t:()=>ownJobOf})
function ownJobOf(jobs,{id,runnerName}){if(id!==void 0)return jobs.find((job)=>String(job.id)===id)
if(runnerName==="")return void 0
return jobs.find((job)=>job.status==="in_progress"&&job.runnerName===runnerName)}}),};
