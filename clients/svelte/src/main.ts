import { mount } from "svelte";
import Client from "./Client.svelte";

mount(Client, { target: document.getElementById("root")! });
