// Work in steps, for the rooms that see of all others only the scene.
export { cutInto, finish, sortInSteps } from "../model/steps.ts";
