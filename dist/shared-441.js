export const modules={441:((_module,_exports,_require)=>{_require.d(_exports,{Jo:()=>isUnfilledPath,Ny:()=>PLAIN_INPUTS,e5:()=>NEEDS_OF_JOB,ix:()=>NEEDS_BY_JOB})
const NEEDS_BY_JOB="Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`."
const NEEDS_OF_JOB=`${NEEDS_BY_JOB} In a called workflow, add it to the calling job, and pass \`needs: \${{ toJSON(needs) }}\` from there.`
function isUnfilledPath(line){return/^\s*(?:\$\{?\w|\{\{)/.test(line)}
const PLAIN_INPUTS=["stage","environment","version","previous-version","reason"]}),};
