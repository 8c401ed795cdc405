// Work in steps, for the rooms that see of all others only the scene.
export { cutInto, finish } from "../model/steps.ts";
