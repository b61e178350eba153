export const modules={3911:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{isMapping:()=>isMapping,parseData:()=>parseData,parseText:()=>parseText})
var _start_0=_require(2839)
async function parseData(text,wall=_start_0.fc8){if(text===void 0)return{data:{},problems:[]}
if(WHOLE.includes(text))return{data:{},problems:[wholeProblem(text)]}
const parsed=await parseText("Input \"data\"",text,wall)
if(parsed.problems.length>0||isMapping(parsed.data))return parsed
const{mappingLines}=await _require.e(281).then(_require.bind(_require,8877)).then((n)=>n.data_lines_exports)
const lines=mappingLines(text)
if(lines===void 0)return parsed
return{data:(await parseText("",lines.join("\n"),wall)).data,problems:[NO_MAPPING]}}
function isMapping(data){return typeof data==="object"&&data!==null&&!Array.isArray(data)}
const NO_MAPPING="Input \"data\" must be a mapping: write each name, a colon, a space, and its value on a line of its own, such as `runbook: https://example.com`, without \"=\" and without \"- \"."
const WHOLE=["Object","Array"]
function wholeProblem(text){return`Input "data" is the text ${text}: pass a context as JSON, such as \`data: \${{ toJSON(github.event.head_commit) }}\`.`}
async function parseText(subject,text,wall,schema="core"){const{parseYamlValue}=await _require.e(540).then(_require.bind(_require,1702))
const parsed=await parseYamlValue(text,{wall,schema})
if("value"in parsed)return{data:parsed.value,problems:[]}
const[problem]=parsed.problems
if(problem===void 0)return{data:{},problems:[]}
const{brokenLineOf,problemText}=await _require.e(4888).then(_require.bind(_require,7286))
const line=brokenLineOf(problem)
const hint=line&&` ${(await _require.e(5056).then(_require.bind(_require,2124)).then((n)=>n.syntax_hint_exports)).syntaxHint(text,line)}`
return{data:{},problems:[`${subject} ${problemText(problem)}${hint??""}`]}}}),};
