export const modules={
1161:((_module,_exports,_require)=>{
_require.d(_exports,{
T3:()=>TEAMS,
fd:()=>GROUPS,
pR:()=>ROOMS
});
var _start_0=_require(2839);
const GROUP_MEMBER={
"id!":"id",
"type?":"string",
displayName:"string"
};
const GROUP={
"id!":"id",
"displayName!":"string",
orgId:"string",
created:"string",
lastModified:"string",
memberSize:"number",
members:[GROUP_MEMBER]
};
const GROUPS={
list:{
summary:"Lists groups; `filter` is `displayName eq \"x\"` or `displayName sw \"x\"`, `startIndex` counts from 1.",
verb:"GET",
path:"/groups",
query:{
orgId:"string",
filter:"string",
attributes:"string",
sortBy:"string",
sortOrder:"string",
includeMembers:"boolean",
startIndex:"number",
count:"number"
},
answer:{list:GROUP},
items:"groups",
caller:"admin",
reference:"groups/list-and-search-groups"
},
create:{
summary:"Creates a group.",
verb:"POST",
path:"/groups",
body:{
"displayName!":"string",
orgId:"string",
description:"string",
members:[{"id!":"string"}]
},
answer:{one:GROUP},
caller:"admin",
reference:"groups/create-a-group"
},
get:{
summary:"Gets one group.",
verb:"GET",
path:"/groups/{groupId}",
query:{includeMembers:"boolean"},
answer:{one:GROUP},
caller:"admin",
reference:"groups/get-group-details"
},
update:{
summary:"Changes a group; a member's `operation` is `add` by default.",
verb:"PATCH",
path:"/groups/{groupId}",
body:{
displayName:"string",
description:"string",
members:[{
"id!":"string",
operation:"=add|delete"
}]
},
answer:{one:GROUP},
caller:"admin",
reference:"groups/update-a-group"
},
delete:{
summary:"Permanently deletes a group.",
verb:"DELETE",
path:"/groups/{groupId}",
answer:"nothing",
caller:"admin",
irreversible:"groupId",
reference:"groups/delete-a-group"
},
listMembers:{
summary:`Lists the members of a group, up to ${_start_0.KLe.groupMembers} per page.`,
verb:"GET",
path:"/groups/{groupId}/members",
query:{
startIndex:"number",
count:"number"
},
answer:{list:GROUP_MEMBER},
items:"members",
caller:"admin",
reference:"groups/get-group-members"
}
};
const ROOM={
"id!":"id",
"title!":"string",
type:"=direct|group",
isLocked:"boolean",
teamId:"string",
lastActivity:"string",
creatorId:"string",
created:"string",
ownerId:"string",
classificationId:"string",
isAnnouncementOnly:"boolean",
isReadOnly:"boolean",
isPublic:"boolean",
madePublic:"string",
description:"string",
errors:{title:{code:"string"}}
};
const ROOMS={
list:{
summary:"Lists the rooms that the caller is in.",
more:`Up to ${_start_0.KLe.rooms} per page.`,
verb:"GET",
path:"/rooms",
query:{
teamId:"string",
type:"=direct|group",
orgPublicSpaces:"boolean",
from:"time",
to:"time",
sortBy:"=id|lastactivity|created",
max:"number"
},
answer:{list:ROOM},
reference:"rooms/list-rooms"
},
create:{
summary:"Creates a room with the caller as its first member.",
more:"With `isLocked`, the caller is its moderator.",
verb:"POST",
path:"/rooms",
body:{
"title!":"string",
teamId:"string",
classificationId:"string",
isLocked:"boolean",
isPublic:"boolean",
description:"string",
isAnnouncementOnly:"boolean"
},
answer:{one:ROOM},
reference:"rooms/create-a-room"
},
get:{
summary:"Gets one room.",
verb:"GET",
path:"/rooms/{roomId}",
answer:{one:ROOM},
reference:"rooms/get-room-details"
},
update:{
summary:"Changes a room; `title` is always needed, and a `description` of one space removes it.",
verb:"PUT",
path:"/rooms/{roomId}",
body:{
"title!":"string",
classificationId:"string",
teamId:"string",
isLocked:"boolean",
isPublic:"boolean",
description:"string",
isAnnouncementOnly:"boolean",
isReadOnly:"boolean"
},
answer:{one:ROOM},
reference:"rooms/update-a-room"
},
delete:{
summary:"Permanently deletes a room; a room of a team is archived.",
verb:"DELETE",
path:"/rooms/{roomId}",
answer:"nothing",
irreversible:"roomId",
reference:"rooms/delete-a-room"
},
getMeetingInfo:{
summary:"Gets the meeting details of a room. Webex has ended this service for most users.",
verb:"GET",
path:"/rooms/{roomId}/meetingInfo",
answer:{one:{
roomId:"string",
meetingLink:"string",
sipAddress:"string",
meetingNumber:"string",
meetingId:"string",
callInTollFreeNumber:"string",
callInTollNumber:"string"
}},
reference:"rooms/get-room-meeting-details"
}
};
const TEAM={
"id!":"id",
"name!":"string",
description:"string",
creatorId:"string",
created:"string",
errors:{name:{code:"string"}}
};
const TEAMS={
list:{
summary:"Lists the teams that the caller is in.",
verb:"GET",
path:"/teams",
query:{max:"number"},
answer:{list:TEAM},
reference:"teams/list-teams"
},
create:{
summary:"Creates a team with the caller as its first member, and its General room.",
verb:"POST",
path:"/teams",
body:{
"name!":"string",
description:"string"
},
answer:{one:TEAM},
reference:"teams/create-a-team"
},
get:{
summary:"Gets one team.",
verb:"GET",
path:"/teams/{teamId}",
answer:{one:TEAM},
reference:"teams/get-team-details"
},
update:{
summary:"Changes a team's name and description.",
verb:"PUT",
path:"/teams/{teamId}",
body:{
"name!":"string",
description:"string"
},
answer:{one:TEAM},
reference:"teams/update-a-team"
},
delete:{
summary:"Permanently deletes a team.",
verb:"DELETE",
path:"/teams/{teamId}",
answer:"nothing",
irreversible:"teamId",
reference:"teams/delete-a-team"
}
};
}),
};
