import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { type Shown, compare, preset, ready } from "refurb-or-new";

@Component({
  selector: "client-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <refurb-or-new lang="en" [preset]="preset()" [headingLevel]="3" (refurb-ready)="note($event)"></refurb-or-new>
    <output id="figures">{{ figures() }}</output>
    <output id="shown">{{ shown() }}</output>
  `,
})
class Client {
  readonly preset = signal("phones");
  readonly figures = signal("");
  readonly shown = signal("");

  constructor() {
    ready().then(() => this.figures.set(JSON.stringify(compare(preset("phones")).differences)));
  }

  note(event: CustomEvent<Shown>) {
    this.shown.set(`preset ${event.detail.scenario.preset}`);
  }
}

bootstrapApplication(Client, { providers: [provideZonelessChangeDetection()] });
