import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from "@microsoft/sp-property-pane";
// Defines the element. Webpack puts its modules beside the script of the web part and writes their
// addresses into it, so that they are fetched from wherever the web part is.
import "refurb-or-new/element";

export default class RefurbOrNewWebPart extends BaseClientSideWebPart<{ preset: string }> {
  public render(): void {
    const element = this.domElement.querySelector("refurb-or-new") ?? document.createElement("refurb-or-new");
    element.setAttribute("lang", this.context.pageContext.cultureInfo.currentUICultureName);
    element.setAttribute("preset", this.properties.preset);
    this.domElement.replaceChildren(element);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [PropertyPaneTextField("preset", { label: "preset" })];
    return { pages: [{ groups: [{ groupFields }] }] };
  }
}
