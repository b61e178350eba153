export const id=4837
export const ids=[4837]
export const modules={4837:((_module,_exports,_require)=>{_require.d(_exports,{P$:()=>encodingOf,Zw:()=>LOOKED_AT,ep:()=>quoteOf,mR:()=>stepLines,yA:()=>tailOfLog})
var _start_0=_require(2839)
const REST=/^([^A-Za-z0-9]{0,40}?)(?=[A-Za-z%+./=_~-]{0,200}\d)[A-Za-z0-9%+./=_~-]{16,}/
function lastDrawn(state){const[rest="",before=""]=REST.exec(state)??[]
if(rest==="")return state
return before.trim()===""?`…${state.slice(rest.length)}`:`…${state}`}
const STAMP=/^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{7}Z(?: |$)/
const STAMP_LENGTH=29
function secondOf(line){return STAMP.exec(line)?.[1]}
function withoutStamp(line){return line.replace(STAMP,"")}
function stampLength(line){const start=String.fromCharCode(...line.subarray(0,STAMP_LENGTH))
return STAMP.test(start)?STAMP_LENGTH:0}
const LETTER_T=84
const POINT=46
function isLaterThan(second,line){if(line[10]!==LETTER_T||line[19]!==POINT)return false
for(let index=0;index<second.length;index++){const difference=(line[index]??0)-(second[index]??0)
if(difference!==0)return difference>0&&secondOf(String.fromCharCode(...line.subarray(0,STAMP_LENGTH)))!==void 0}
return false}
function movedSecond(time,seconds){const milliseconds=Date.parse(time)
if(Number.isNaN(milliseconds))return void 0
return new Date(milliseconds+seconds*1e3).toISOString().slice(0,19)}
const GENERIC=/^(?:Process completed with exit code -?\d+\.|The process '.*' failed with exit code -?\d+)$/
const SPEAKING=/^##\[(?:error|warning|notice|section|group)\]|^::(?:error|warning|notice|group)(?: [^\n]*?)?::/
const SILENT=/^##\[(?:endgroup|debug|command|add-matcher|remove-matcher|start-action|end-action)|^\[command\]|^::[a-z][a-z-]*(?: [^\n]*?)?::/
const MASK=/(?:::add-mask(?: [^\n]*?)?::|##\[add-mask\])(.*)/i
const MAX_MASKED=8e4
const TOO_MUCH_MASKED="Left out: it contains too many masked values."
const HEAD=/^##\[group\]Run /
const HEAD_END=/^##\[endgroup\]/
function cleanLines(lines){const bare=lines.map((line)=>lastState(_start_0.V$u(withoutStamp(line))))
return withoutMasked(withoutGeneric(withoutHeads(bare).filter((line)=>!MASK.test(line)&&(SPEAKING.test(line)||!SILENT.test(line))).flatMap((line)=>_start_0.whO(line.replace(SPEAKING,"")).trimEnd().split("\n"))),bare)}
function withoutGeneric(spoken){const special=spoken.filter((line)=>!GENERIC.test(line))
return withoutBlankRuns(special.some((line)=>line!=="")?special:spoken)}
function withoutMasked(lines,all){const masked=all.flatMap((line)=>MASK.exec(line)?.[1]?.split(/%0[AD]/i)??[])
if(masked.length===0)return lines
const values=[...new Set(masked.map((value)=>value.trim().replaceAll("%25","%")))]
if(values.join("").length>MAX_MASKED)return[TOO_MUCH_MASKED]
return _start_0.TKp(_start_0.O57(lines.join("\n"),values),values).split("\n")}
function lastState(line){const states=line.split("\r").filter((state)=>state!=="")
const last=states.at(-1)??""
return states.length<2?last:lastDrawn(last)}
function withoutHeads(lines){const lastEnd=lines.findLastIndex((line)=>HEAD_END.test(line))
let isHead=false
return lines.filter((line,index)=>{isHead||=index<lastEnd&&HEAD.test(line)
const isKept=!isHead
if(HEAD_END.test(line))isHead=false
return isKept})}
function withoutBlankRuns(lines){const kept=lines.filter((line,index)=>line!==""||index>0&&lines[index-1]!=="")
return kept.at(-1)===""?kept.slice(0,-1):kept}
const FOREIGN_FRAME=/^\s*(?:at |from |File "|in |❯ ).*(?:node_modules|node:internal|<anonymous>$|site-packages|lib\/python\d|<frozen |org\.junit|org\.opentest4j|org\.gradle|org\.apache\.maven|java\.base|jdk\.internal|sun\.reflect|Xunit\.|NUnit\.|System\.|\/ruby\/|\/gems\/|\/rustc\/|std::|core::)|^\s*\/(?:rustc|usr\/local\/go|usr\/lib)\//
const BOILERPLATE=[FOREIGN_FRAME,/^\s*(?:✓|✔|√|☑|✅|PASS(?:ED)?\b|ok\b|--- PASS|=== (?:RUN|PAUSE|CONT)|# Subtest|\[ *(?:OK|RUN|PASSED|-+) *\])/,/\.\.\. (?:ok|ignored)$| PASSED\b|\.{3} {1,9}Passed|: SUCCESS\b/,/^\s*(?:Compiling|Download(?:ing|ed)|Fetch(?:ing|ed)|Unpacking|Setting up|Selecting|Collecting|Install(?:ing|ed)|Adding|Resolving|Building|Running|Preparing|Get:\d+|Hit:\d+|Using cached|Requirement already) /,/^\[INFO\] |^go: (?:downloading|finding|found|added|upgraded|extracting) |^npm (?:WARN|warn|notice) |^\s*(?:added|removed|changed|audited) \d/,/^\++ |^\$ |^> @?[^\s@]+@[^\s@]+ \S+$/,"complete log of this run","For further reading",/^\[ERROR\](?:$| (?:To see the full|Re-run Maven|For more information|After correcting|-> \[Help|\[Help|\s*mvn <))/,/^npm (?:ERR!|error)(?:$| (?:path|errno|syscall|location|workspace|argv|node|cwd|A complete|This is (?:probably )?not a problem|\s|Node |npm |\[|Usage|Options|To see ))/,/^\* (?:Try|Get more help)|^> (?:Run with|Get more help)|^Run with --|^For more (?:information|details|help)|--explain E\d|RUST_BACKTRACE|^note: run with/,/^\s*(?:See|Visit|Learn more|More info|Read more|Docs|info Visit)\b.*https?:|^\s*https?:\S+$|please (?:report|file|open)/i,/^error: (?:aborting due to|could not compile|test failed, to rerun|\d+ targets? failed)|^warning: build failed, waiting|^BUILD FAILED/,/^Error: Process completed|failed with exit code \d+\.?$|^exit status \d+$/,/subprocess-exited-with-error|did not run successfully|metadata-generation-failed|originates from a subprocess|[Ss]ee above for/,/^(?:FAIL|FAILED)$|^\W+$/,/^\s*(?:usage|options|flags|commands|examples?):|^\s+--?\w[\w-]*(?:[ ,=]|$)|^\s*[\w-]+-on-(?:error|failure): /i]
const COUNTS_NONE=/\b(?:0|no) (?:errors?|failures?|failed|failing|problems|issues|warnings|vulnerabilities)\b|\b(?:errors?|failures?|failed)[:=] ?0\b/i
const COUNTS_SOME=/\b[1-9]\d* (?:errors?|failures?|failed|failing|problems|issues)\b|\b(?:errors?|failures?|failed)[:=] ?[1-9]/i
const COMPILERS={5:[/^\s*(?:[A-Za-z]:)?[^\s:][^:]*:\d+(?:[:.,]\d+)*(?:-\d+)?:? (?:- )?(?:(?:fatal|internal|syntax) )?error\b/i,/^\s*[^\s(][^(]*\(\d+(?:,\d+)*\) ?: (?:fatal )?error\b/,/^error(?:\[[\w-]+\])?: /,/^(?:vet: )?[^\s:]+\.go:\d+(?::\d+)?: /,/^\[ERROR\] [^\s:]+\.(?:java|kt|scala|groovy):\[?\d/,/^e: |^\[error\] (?:-- |[^\s:]+:\d)|^-- (?:\[E\d+\] )?(?:\w+ )*Error: /,"undefined reference to","undefined symbol","multiple definition of","Undefined symbols for architecture",/^\S*ld(?:\.\w+)?: (?:error|library|cannot find|symbol)/,/^CMake Error|^\S*meson\.build:\d+:\d+: ERROR|^ninja: error/,/^\s*[✘X] \[ERROR\] |^ERROR in |^\[!\] |^Type error: |^\s*Syntax error: /,"Module not found: ","Can't resolve '","Could not resolve \"","failed to resolve import"],4:[/^error during build:|^error: |^\[error\] \S/],3:[/^\S+\.[A-Za-z]\w*:\d+(?::\d+)?:? \S/,/^Failed to compile/,/^\s*-->? \S+:\d/]}
const CONTAINERS={5:["Error response from daemon","pull access denied","manifest unknown","toomanyrequests","no matching manifest","failed to compute cache key",/\b(?:unauthorized|denied): /,"dependency failed to start","didn't complete successfully",/is unhealthy$|exited \([1-9]\d*\)|exited with code [1-9]/,"Error from server",/^The \w+ "[^"]+" is invalid|^error validating |^error when (?:creating|applying)/,"unable to recognize ",/CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|CreateContainerConfigError|FailedScheduling/,"timed out waiting for the condition","exceeded its progress deadline",/\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b/,/^\[ERROR\] (?:templates|values|Chart)/],4:["failed to solve: ","failed to build: ","executor failed running","did not complete successfully: exit code",/^\s*\d+ \| >>> |^\s*Warning\s+(?:Failed|BackOff|Unhealthy)\b/],3:[/^\s*> \[|^ERROR \[|^Dockerfile\S*:\d/]}
const EXCEPTIONS={5:[/^\s*(?:\[\w+\] )?(?:Uncaught |Unhandled |\[?cause\]?: ?|Error: )?[\w$.:/-]*(?:Error|Exception|Failure|Interrupt|Exit)(?: \[\w+\])?(?: \(\w+\))?(?:: |:?$)/,"Exception in thread \"",/^\s*Caused by: |^(?:Uncaught|Unhandled) |^Unhandled exception/i,"ERR_UNHANDLED_REJECTION",/^panic: |^fatal error: |^unexpected fault address/,"DATA RACE",/^[^\s:]+\.rb:\d+:in .*\(\w+(?:::\w+)*\)$|^\S+: .* \((?:\w+::)*\w+(?:Error|Exception)\)$/,/^(?:PHP )?(?:Fatal|Parse) error: |^lua[\d.]*: |^\*\* \(|^\s+\*\* \(|^Error in |^\*\*\* Exception: /,/ at \S+ line \d+\.$/,/ERROR: \w+Sanitizer|: runtime error: |^==\d+==(?: ERROR:|\s+(?:Invalid|definitely lost))/,"heap out of memory",/stack ?overflow|maximum call stack/i,"Cannot find module","Cannot find package","No module named","cannot find symbol"],4:[/^\s*(?:at |from |in |File |#\d+ )[^/]*(?:\/\/)?\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\//,/^\s+\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\/[^\s:]+:\d/,/^\s*(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL)|signal: \d)|signal SIG/],2:[/^Traceback \(most recent call last\)|^goroutine \d+ \[|^\[signal /]}
const GENERAL={4:[/^\W{0,8}(?:ERROR|Error|error|FATAL|Fatal|fatal|CRITICAL|SEVERE|PANIC)\b\W{0,2}[:\]|!)] ?\S/,/^(?:ERROR|FATAL|CRITICAL|SEVERE)\s+\S/],3:[/\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b/,/\b(?:error|fatal|failed|failure|exception)(?: \S+)?: ?\S/i,/^\W{0,4}(?:❌|✗|✘|✖|🚨|🛑|⛔)/u,/\blevel=(?:error|fatal)|"level": ?"(?:error|fatal)"/],2:[/\bfail(?:ed|ures?|s|ing)?\b|\w(?:Error|Exception)\b/i,/\b(?:cannot|can't|could(?: not|n't)|unable to|invalid|missing|denied|refused|not found|unexpected|unknown|undefined|no such|mismatch|not allowed|forbidden|unauthorized|rejected|aborted|crashed|violat\w+|exceed\w+|not (?:supported|permitted|valid|defined|installed|available|exist))\b/i,/\b(?:does|did|is|was|are|were|has|have)(?: not|n't)\b/i,/\bexit(?:ed)?(?: with)?(?: status| code)? [1-9]|Command failed|ELIFECYCLE/i],1:[/\berrors?\b|\bwarn(?:ing)?s?\b|\bbad\b|\bwrong\b|\bmust\b|\brequired\b/i]}
const INFRASTRUCTURE={5:[/^Error: |^fatal: |^failed: \[|^ERROR! |^\s*Diagnostics:/,/An error occurred \(|^ERROR: \(|\b(?:CREATE|UPDATE|DELETE)_FAILED\b/,"is not authorized to perform","AccessDenied","ValidationException",/^error: (?:failed to|pathspec|Your|could not|cannot)|! \[(?:remote )?rejected\]|^CONFLICT \(|^Automatic merge failed|^remote: (?:error|fatal|Permission|Repository)/,/: (?:command )?not found$|: (?:No such file or directory|Permission denied|unbound variable|syntax error|parameter null or not set|Is a directory)/i,"bad substitution",/^curl: \(\d|^wget: |^ssh: |Connection (?:refused|timed out|reset)|Permission denied \(/,"Host key verification failed","Could not resolve host","Name or service not known","Temporary failure in name resolution",/certificate (?:has expired|verify failed|signed by unknown)|SSL certificate problem/,/^(?:psql|pg_\w+|mysql|sqlite3?|mongo\w*): |\bERROR \d+ \(|^(?:ERROR|FATAL):\s+\S|\bORA-\d/,/no space left on device|cannot allocate memory|out of memory/i,/^Killed$|Segmentation fault|core dumped|Bus error|Illegal instruction/,/^\d\d:\d\d:\d\d .* Killed/],4:[/\b(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENOENT|EACCES|EADDRINUSE|ENOSPC|ENOTFOUND|EPERM|EEXIST|EMFILE)\b/,/No rule to make target|^make(?:\[\d+\])?: \*\*\* [^[]|missing separator/,/\bHTTP(?:\/[\d.]+)? ?(?:error )?[45]\d\d\b|status(?: code)?:? (?:of )?[45]\d\d\b|\b[45]\d\d (?:Client|Server) Error/i],3:[/\btimed? ?out\b/i],2:[/^make(?:\[\d+\])?: \*\*\* /]}
const LINTERS={5:[/^\s+\d+:\d+\s+(?:error|✖|×)\s/,/^[^\s:]+:\d+:\d+: [EF](?:\d+)?: /,/SC\d+ \(error\)/,/^\[error\] \S|^error: cannot format /,/^\s*\d+ \| ERROR /],4:[/^[^\s:]+:\d+:\d+: [A-Z]+\d*:? /,/^[A-Z]+\d\d\d+ (?:\[\*\] )?\S/,/^[^\s:]+:\d+(?::\d+)? (?:DL|SC|MD|error )/,/^In \S+ line \d+:|SC\d+ \(\w+\)/,/^would reformat |^\[warn\] \S+\.\w|^--- \S+:before|^Diff in /,/^\S+ (?:lint|format|assist|parse)\S* .*━━/]}
const PACKAGES={5:[/^npm (?:ERR!|error) (?:\d\d\d |notarget |Could not resolve |ERESOLVE |Missing|Invalid: |Unsupported |network |`npm ci` )/,/^\s*ERR_PNPM_|^(?:➤ )?YN\d+: .*(?:can't|couldn't|not found|failed|forbidden|No candidates|Error)/,/^error (?:An unexpected|Couldn't|Could not|Your lockfile|Found incompatible|Received|Package|\S+@)/,/^ERROR: |^\s*(?:× |╰─▶ )|^Because |^\s*error: /,"version solving failed",/^E: |^Err:\d|^dpkg: error/,"Unable to locate package","nothing provides ",/^go: (?:[^:]*: |no |cannot )/,"no required module provides","missing go.sum entry",/^\s*failed to (?:select a version|get|load|fetch|parse)|^Dependency error|^\*\* \(Mix\)/,/Could not (?:resolve|find|GET|transfer)\b|Failure to (?:find|transfer) |Non-resolvable /,"could not find compatible versions",/^\s*- .* requires /,"ResolvePackageNotFound","PackagesNotFoundError"],4:[/^npm (?:ERR!|error) (?:code |command |Found:|peer |node_modules)/,/^\[ERROR\] Failed to execute goal|^Execution failed for task|^\* What went wrong:|^> (?:Could not|A failure|There )/,/^\s*Problem \d|^caused by:|^error (?!Command failed)\S/i,"Your requirements could not be resolved"],3:[/^npm (?:ERR!|error) \S|^\[ERROR\] \S|^(?:➤ )?YN\d+: /]}
const TEST_RUNNERS={6:[/^\[ERROR\]\s\s+[^\s:]+:\d\S* /,/^FAILED [^\s:]+:\S* - \S/],5:[/^E\s\s+\S/,/^\s*(?:[-+] |# +)?(?:expected|received|actual|got|left|right|but got|error|message)\s*: +\S/i,/^\s*(?:AssertionError|ComparisonFailure)\b|^\s*Failure\/Error: /,"but was: ","but was <","but was [",/^\s*(?:expected|Expected) .*(?: to | got | but )/,/^\s*(?:---|\+\+\+|-|\+) (?:expected|received|actual|snapshot)\b/i,/^\s*\S+ (?:!==?|===?) \S+$/,"Failed asserting that","panicked at ","did not equal","was not equal to","check failed","Assertion failed","Assertion with ","assertion failed","Assertion `",/^[^\s:]+:\d+: (?:Failure|FAILED)|^\s*(?:REQUIRE|CHECK)\w*\( /,/^\s+\S+_test\.go:\d+: |^\s+Error(?: Trace)?:\s/,/^\s*#\s+Failed test /,/^\s*(?:ERROR: )?Coverage (?:for|failure)|[Cc]overage (?:of \S+ )?(?:not reached|threshold)|coverage failure/,/does not meet (?:\S+ )?threshold|is less than fail-under/,"Exceeded timeout of","Test timeout of","ms exceeded","test timed out","toMatchSnapshot","Snapshot `"],4:[/^\s*Diff(?:erence)?(?: \(.*)?:/,/^\s*(?:---|===) FAIL\b|^FAIL\s+\S|^\s*(?:FAIL|FAILED|ERROR)(?:: |\s+)\S*(?:::|\/|\.|\()/,/^\s*(?:●|✖|✗|✘|×|✕) |^\s*\d+\) \S/,/^\s*not ok \d|^test .* \.\.\. FAILED$|^---- .* stdout ----$/,/ FAILED(?: +\[ *\d+%\])?$|\.\.\. (?:FAIL|ERROR)$|\(FAILED - \d/,"[FAIL]","| FAIL |","***Failed","***Timeout","***Exception",/\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)$|^\s*Failed \S+ \[/,/^rspec \.\/|^___+ .* ___+$|^\[ +FAILED +\] \S|^\s*Error Message:|<<< (?:FAILURE|ERROR)!$/],3:[/^\s*(?:Failures|Failed tests|Errors):\s*$/,/\b\d+ (?:failed|failing|failures?|errors?)\b/]}
const MARKED=6
const FAMILIES=[COMPILERS,LINTERS,TEST_RUNNERS,PACKAGES,CONTAINERS,INFRASTRUCTURE,EXCEPTIONS,GENERAL]
const SIGNS=[6,5,4,3,2,1].flatMap((weight)=>FAMILIES.flatMap((family)=>(family[weight]??[]).map((sign)=>({weight,sign}))))
const LOOKED_AT$1=400
function cluesIn(lines,marked){return lines.flatMap((line,at)=>{const seen=signIn(coreOf(line),marked.has(line))
return seen===void 0?[]:[{at,...seen}]})}
function signIn(core,isMarked){if(weighsNothing(core))return void 0
if(isMarked)return{weight:MARKED}
return SIGNS.find(({sign})=>isIn(sign,core))}
function weighsNothing(core){if(core===""||BOILERPLATE.some((sign)=>isIn(sign,core)))return true
return COUNTS_NONE.test(core)&&!COUNTS_SOME.test(core)}
function isIn(sign,core){return typeof sign==="string"?core.includes(sign):sign.test(core)}
const BEFORE=/^(?:#\d+ \d+\.\d+ |[\w.-]+ +\| |[│┃|] {0,3}|\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]? (?:- )?)/
function coreOf(line){return line.slice(0,LOOKED_AT$1).replace(BEFORE,"").trimEnd()}
const MAX_BELOW=8
const MAX_ABOVE=40
const GOES_ON=/^\s*(?:[|^~>=→╰╵·]|-->|\d+ +[|│]|at |in |from |File "|caused by|cause:|expected|received|actual|got\b|[-+]|symbol|location|required by|note:|help:|\[ERROR\] {2})/i
const FRAME=/^\s*(?:at |from |File ")/
const MAX_FRAMES=2
const COMPARISON=/^\s*(?:Diff(?:erence)?(?: \(.*)?:|(?:---|\+\+\+|-|\+) (?:expected|received|actual|snapshot)\b)/i
const DIFFERS=/^\s*[-+]/
const MAX_COMPARED=30
const POINTS_UP=/^make(?:\[\d+\])?: \*\*\* \[|\bexit(?:ed)?(?: with)?(?: status| code) [1-9]|Command failed|ELIFECYCLE/
const POINTED_AT=3
function linesBelow(lines,at){return COMPARISON.test(coreOf(lines[at]??""))?differing(lines,at):following(lines,at)}
function following(lines,at){const line=lines[at]??""
const depth=depthOf(line)
const below=[]
let frames=0
let isAnnounced=line.trimEnd().endsWith(":")
for(let next=at+1;next<=at+MAX_BELOW&&next<lines.length;next++){const core=coreOf(lines[next]??"")
const told=core===""?coreOf(lines[next+1]??""):core
if(!isAnnounced&&!belongs(told,depth))break
if(FRAME.test(core))frames+=1
if(frames>MAX_FRAMES||FOREIGN_FRAME.test(core))break
isAnnounced&&=core===""
below.push(next)}
return below}
function differing(lines,at){return Array.from({length:MAX_COMPARED},(_,index)=>at+1+index).filter((below)=>DIFFERS.test(coreOf(lines[below]??""))).slice(0,MAX_BELOW)}
function belongs(core,depth){return core!==""&&(core.search(/\S/)>depth||GOES_ON.test(core))}
function linesAbove(lines,at){if(POINTS_UP.test(coreOf(lines[at]??"")))return Array.from({length:POINTED_AT},(_,index)=>at-1-index).filter((above)=>above>=0)
const heading=headingOf(lines,at)
return heading===void 0?[]:[heading]}
function headingOf(lines,at){const depth=depthOf(lines[at]??"")
if(depth===0)return void 0
for(let above=at-1;above>=0&&above>=at-MAX_ABOVE;above--){const core=coreOf(lines[above]??"")
if(core!==""&&core.search(/\S/)<depth)return above}}
function depthOf(line){return coreOf(line).search(/\S|$/)}
var ChosenLines=class{#limit
#chosen=new Set()
#gaps=-1
constructor(limit){this.#limit=limit}
get isFull(){return this.#size>=this.#limit}
get #size(){return this.#chosen.size+Math.max(this.#gaps,0)}
add(at){if(this.#chosen.has(at))return true
const gaps=this.#gaps+1-Number(this.#chosen.has(at-1))-Number(this.#chosen.has(at+1))
if(this.#chosen.size+1+Math.max(gaps,0)>this.#limit)return false
this.#chosen.add(at)
this.#gaps=gaps
return true}
addAll(all){for(const at of all)this.add(at)}
inOrder(){return[...this.#chosen].sort((one,other)=>one-other)}}
const MOST=200
const TURNS=3
function inOrderOfClues(clues,lines){const distinct=withoutRepeats(clues,lines)
return[6,5,4,3,2,1].flatMap((weight)=>{return inTurns([...Map.groupBy(distinct.filter((line)=>line.weight===weight),({sign})=>sign).values()].map(fromBothEnds)).map((line,turn)=>({line,rank:turn+(6-weight)*TURNS}))}).sort((one,other)=>one.rank-other.rank).map(({line})=>line)}
function fromBothEnds(all){const half=Math.ceil(all.length/2)
const firsts=all.slice(0,Math.min(half,MOST))
const lasts=all.slice(half).reverse()
return firsts.flatMap((first,index)=>[first,...lasts.slice(index,index+1)])}
function inTurns(lists){const longest=lists.reduce((most,{length})=>Math.max(most,length),0)
return Array.from({length:longest},(_,turn)=>lists.flatMap((list)=>list.slice(turn,turn+1))).flat()}
function withoutRepeats(clues,lines){const seen=new Set()
return clues.filter(({at})=>{const said=coreOf(lines[at]??"").replace(/\d+/g,"0").trim()
if(seen.has(said))return false
seen.add(said)
return true})}
const SHARE_OF_END=.4
const FIRST_BELOW=3
const MAX_TELLING=200
function quoteLog(lines,{sizes,marked=new Set(),notes=[]}){const ordered=inOrderOfClues(cluesIn(lines,marked),lines)
const quotes=sizes.toSorted((one,other)=>other-one).map((size)=>{const said=notes.slice(0,size-1)
const own=size-said.length
return[...own===1?oneOf(lines,ordered):quoted(lines,chosenOf(lines,ordered,own)),...said]})
const[first]=ordered
return{keyLine:first===void 0||first.weight===1?"":clueText(lines,first.at),quotes}}
function clueText(lines,at){const line=_start_0.TNj(lines[at]??"")
const announced=(line.endsWith(":")?linesBelow(lines,at).map((below)=>_start_0.TNj(lines[below]??"")):[]).find((text)=>text!=="")??""
return _start_0._HL(`${line} ${announced}`.trim(),MAX_TELLING)}
function oneOf(lines,[first]){const line=lines.at(first?.at??-1)
return line===void 0?[]:[ownLine(line)]}
function chosenOf(lines,ordered,size){if(lines.length<=size)return lines.map((_,at)=>at)
const end=endOf(lines)
const chosen=new ChosenLines(end===lines.length?size:size-1)
addEnd(chosen,end,Math.round(size*SHARE_OF_END))
for(const{at}of ordered){if(chosen.isFull)return chosen.inOrder()
if(chosen.add(at))addAround(chosen,lines,at)}
for(const{at}of ordered)chosen.addAll(linesBelow(lines,at))
addEnd(chosen,end,end)
return chosen.inOrder()}
function addAround(chosen,lines,at){chosen.addAll(linesBelow(lines,at).slice(0,FIRST_BELOW))
chosen.addAll(linesAbove(lines,at))}
function endOf(lines){const last=lines.findLastIndex((line)=>!weighsNothing(coreOf(line)))
return last===-1?lines.length:last+1}
function addEnd(chosen,end,count){for(let at=end-1;at>=end-count&&at>=0;at--)if(!chosen.add(at))return}
function quoted(lines,chosen){const last=chosen.at(-1)??lines.length-1
return[...chosen.flatMap((at,index)=>{return[...gap(lines,(index===0?at-1:chosen[index-1]??at)+1,at),ownLine(lines[at]??"")]}),...gap(lines,last+1,lines.length)]}
function gap(lines,from,to){if(to-from<=1)return lines.slice(from,to).map(ownLine)
return[`… ${to-from} lines left out`]}
const GAP=/^… \d+ lines left out$/
function ownLine(line){return GAP.test(line)?` ${line}`:_start_0._HL(line,300)}
const LOOKED_AT={lines:1e4,maxBytes:1572864}
const MARK=/##\[error\]/
function quoteOf({lines,isCut},{logLines,hide,notes=[]}){const hidden=hideIn([...isCut?["…"]:[],...cleanLines(lines)],hide).slice(isCut?1:0)
if(hidden.every((line)=>line===""))return _start_0.h_r
const marked=hideIn(cleanLines(lines.filter((line)=>MARK.test(line))),hide)
return quoteLog(hidden,{sizes:sizesOf(logLines),marked:new Set(marked),notes})}
function hideIn(lines,hide){return hide(lines.join("\n")).split("\n")}
function sizesOf(logLines){const sizes=[100,5].map((size)=>Math.min(logLines,size))
return[...new Set([logLines,...sizes])].filter((size)=>size>0)}
const ERROR=/^##\[error\]/
const EXIT=/^##\[error\](?:Process completed with exit code|The operation was canceled)/
const START=/^(?:##\[group\]Run |Post job cleanup\.$|Cleaning up orphan processes$)/
function stepLines(lines,step){const from=movedSecond(step.startedAt,-1)
const to=movedSecond(step.completedAt,1)
const stamped=withSeconds(lines)
if(from===void 0||to===void 0||stamped.length===0)return lines
return partOf(stamped.filter(({second})=>second>=from&&second<=to),step).map(({line})=>line)}
function withSeconds(lines){const first=lines.map(secondOf).find((second)=>second!==void 0)
if(first===void 0)return[]
let second=first
return lines.map((line)=>{second=secondOf(line)??second
return{line,text:withoutStamp(line),second}})}
function partOf(around,step){const starts=around.flatMap(({text},index)=>START.test(text)?[index]:[])
const named=starts.findLast((index)=>isNamed(around[index]?.text??"",step.name))
if(step.isAmongOthers)return around.slice(named)
const error=errorIn(around,named,step)
if(error===void 0)return around.slice(named??starts.find((index)=>isInside(around[index],step))??0)
const start=named??starts.findLast((index)=>index<=error)??0
const end=starts.find((index)=>index>error)
return around.slice(start,end)}
function errorIn(around,named,step){const errors=around.flatMap(({text},index)=>index>=(named??0)&&ERROR.test(text)?[index]:[])
const inTime=errors.filter((index)=>isInside(around[index],step))
return inTime.find((index)=>EXIT.test(around[index]?.text??""))??(named===void 0?inTime.at(-1):void 0)??errors[0]}
function isInside(line,step){const from=movedSecond(step.startedAt,0)
const to=movedSecond(step.completedAt,0)
return line!==void 0&&from!==void 0&&to!==void 0&&line.second>=from&&line.second<=to}
function isNamed(marker,name){const title=_start_0.TNj(_start_0.V$u(marker.replace(/^##\[group\]/,"")))
const wanted=_start_0.TNj(name)
return wanted.startsWith("Run ")&&(title===wanted||wanted.length>20&&title.startsWith(wanted))}
function encodingOf([first,second]){if(first===255&&second===254)return"utf-16le"
return first===254&&second===255?"utf-16be":"utf-8"}
async function*inUtf8(chunks){let decoder
let isFirst=true
const encoder=new TextEncoder()
for await(const chunk of chunks){if(chunk.length===0)continue
const encoding=isFirst?encodingOf(chunk):"utf-8"
isFirst=false
if(encoding!=="utf-8")decoder=new TextDecoder(encoding)
const end=decoder===void 0?0:startOfBytes(chunk)
if(end>0)yield encoder.encode(decoder?.decode(chunk.subarray(0,end),{stream:true}))
if(end===chunk.length)continue
decoder=void 0
yield withoutNuls(chunk.subarray(end))}}
const RUN={bytes:32,kinds:10}
const BLANK=32
function startOfBytes(chunk){let start=0
for(let at=0;at<chunk.length;at++){const byte=chunk[at]??0
if(!(byte>=BLANK&&byte<127||byte>=9&&byte<=13))start=at+1;
else if((at+1-start)%RUN.bytes===0&&isRun(chunk.subarray(at+1-RUN.bytes,at+1)))return start}
return chunk.length}
function isRun(bytes){const kinds=new Set(bytes)
return kinds.size>=RUN.kinds&&kinds.has(BLANK)}
function withoutNuls(bytes){return bytes.includes(0)?bytes.filter((byte)=>byte!==0):bytes}
var ByteTail=class{#ring
#end=0
#length=0
#isCut=false
constructor(size){this.#ring=new Uint8Array(Math.max(1,size))}
get isCut(){return this.#isCut}
push(bytes){const size=this.#ring.length
const kept=bytes.length>size?bytes.subarray(bytes.length-size):bytes
const room=Math.min(size-this.#end,kept.length)
this.#ring.set(room===kept.length?kept:kept.subarray(0,room),this.#end)
if(room<kept.length)this.#ring.set(kept.subarray(room),0)
this.#end=(this.#end+kept.length)%size
this.#isCut||=this.#length+bytes.length>size
this.#length=Math.min(size,this.#length+kept.length)}
bytes(){const start=(this.#end-this.#length+this.#ring.length)%this.#ring.length
const all=new Uint8Array(this.#length)
const first=this.#ring.subarray(start,Math.min(this.#ring.length,start+this.#length))
all.set(first)
all.set(this.#ring.subarray(0,this.#length-first.length),first.length)
return all}}
const MAX_LINE_BYTES=4096
const LINE_FEED=10
const RETURN=13
const encoder=new TextEncoder()
const decoder=new TextDecoder()
const ELLIPSIS=encoder.encode("…")
const NEW_LINE=Uint8Array.of(LINE_FEED)
var LineWriter=class{#write
#line=new Uint8Array(MAX_LINE_BYTES)
#length=0
#isCut=false
#isReturned=false
#isRedrawn=false
constructor(write){this.#write=write}
push(chunk){let nextReturn=chunk.indexOf(RETURN)
for(let start=0;start<chunk.length;){const feed=chunk.indexOf(LINE_FEED,start)
const end=feed===-1?chunk.length:feed
if(nextReturn!==-1&&nextReturn<start)nextReturn=chunk.indexOf(RETURN,start)
const isPlain=nextReturn===-1||nextReturn>end
const isWhole=feed!==-1&&this.#isEmpty()&&end-start<=4096
if(isPlain&&isWhole)this.#write(chunk.subarray(start,end+1));else{this.#addStates(chunk.subarray(start,end))
if(feed!==-1)this.end()}
start=end+1}}
end(){const line=this.#line.subarray(0,this.#length)
this.#write(this.#isRedrawn?withoutRest(line):line)
if(this.#isCut)this.#write(ELLIPSIS)
this.#write(NEW_LINE)
this.#length=0
this.#isCut=false
this.#isReturned=false
this.#isRedrawn=false}
finish(){if(!this.#isEmpty())this.end()}
#isEmpty(){return this.#length===0&&!this.#isReturned}
#addStates(bytes){const first=bytes.indexOf(RETURN)
if(first!==0&&bytes.length>0)this.#add(first===-1?bytes:bytes.subarray(0,first))
if(first===-1)return
this.#isReturned=true
let end=bytes.length
while(bytes[end-1]===RETURN)end--
const start=end===0?0:bytes.lastIndexOf(RETURN,end-1)+1
if(start>first)this.#add(bytes.subarray(start,end))
if(end<bytes.length)this.#isReturned=true}
#add(bytes){if(this.#isReturned){const stamp=stampLength(this.#line.subarray(0,this.#length))
this.#isRedrawn||=this.#length>stamp
this.#length=stamp
this.#isCut=false
this.#isReturned=false}
if(this.#isCut)return
const room=MAX_LINE_BYTES-this.#length
this.#line.set(bytes.length>room?bytes.subarray(0,room):bytes,this.#length)
this.#length=Math.min(MAX_LINE_BYTES,this.#length+bytes.length)
if(bytes.length<=room)return
this.#isCut=true
this.#length=wholeWords(this.#line.subarray(0,wholeCharacters(this.#line)))}}
const LONGEST_WORD=2048
function wholeWords(line){const least=Math.max(0,line.length-LONGEST_WORD)
let end=line.length
while(end>least&&TOKEN_BYTES.has(line[end-1]??0))end--
return end===least?line.length:end}
function withoutRest(line){const stamp=stampLength(line)
const state=_start_0.V$u(decoder.decode(line.subarray(stamp)))
const drawn=lastDrawn(state)
return drawn===state?line:Uint8Array.of(...line.subarray(0,stamp),...encoder.encode(drawn))}
const TOKEN_BYTES=new Set(encoder.encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+-./=_~"))
function wholeCharacters(line){let lead=line.length-1
while(lead>line.length-4&&(line[lead]??0)>>6===2)lead--
const first=line[lead]??0
return lead+(first>=240?4:first>=224?3:first>=192?2:1)>line.length?lead:line.length}
async function tailOfLog(bytes,options){const{wall=_start_0.fc8}=options
const tail=new ByteTail(options.maxBytes)
const until=options.until===void 0?void 0:movedSecond(options.until,1)
const last=until===void 0?void 0:new TextEncoder().encode(until)
let isOver=false
const writer=new LineWriter((line)=>{isOver||=last!==void 0&&isLaterThan(last,line)
if(!isOver)tail.push(line)})
for await(const piece of inPieces(inUtf8(bytes))){wall.run(()=>{for(const chunk of piece)writer.push(chunk)})
if(isOver)break}
return wall.run(()=>{if(bytes.isCut!==true)writer.finish()
return linesOf(tail,options.lines)})}
const PIECE_BYTES=262144
async function*inPieces(chunks){let piece=[]
let size=0
for await(const chunk of chunks){piece.push(chunk)
size+=chunk.length
if(size<PIECE_BYTES)continue
yield piece
piece=[]
size=0}
yield piece}
function linesOf(tail,count){const text=new TextDecoder().decode(tail.bytes())
const lines=text.replace(/\n$/,"").split("\n")
if(tail.isCut&&lines.length>1)lines.shift()
const isEmpty=text===""
const kept=isEmpty||count<=0?[]:lines.slice(-count)
return{lines:kept,isCut:tail.isCut||!isEmpty&&kept.length<lines.length}}}),};
