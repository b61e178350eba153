export const modules={5128:((_module,_exports,_require)=>{_require.d(_exports,{B:()=>eachOnce,GF:()=>shownPlaces,z7:()=>shownPlace})
function eachOnce(listed){return[...new Map(listed.map((one)=>[one.id,one])).values()]}
const MAX_SHOWN=10
function shownPlace({id,ownerId,created}){const facts=[isText(ownerId)?`owner ${ownerId}`:"",isText(created)?`created ${created.slice(0,10)}`:""].filter(Boolean)
return facts.length===0?id:`${id} (${facts.join(", ")})`}
function isText(value){return typeof value==="string"&&value!==""}
function shownPlaces(places){const more=places.length>MAX_SHOWN?` and ${places.length-MAX_SHOWN} more`:""
const isSame=new Set(places.map(({title})=>title)).size===1
return`${places.slice(0,MAX_SHOWN).map((place)=>{return!isSame&&isText(place.title)?`${JSON.stringify(place.title)}: ${shownPlace(place)}`:shownPlace(place)}).join(", ")}${more}`}}),};
