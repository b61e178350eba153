/** All types in Adaptive Cards 1.3. Source: https://adaptivecards.io/explorer/ */
export const ELEMENT_TYPES: readonly string[] =
  "Action.OpenUrl Action.ShowCard Action.Submit Action.ToggleVisibility ActionSet AdaptiveCard BackgroundImage Column ColumnSet Container Fact FactSet Image ImageSet Input.Choice Input.ChoiceSet Input.Date Input.Number Input.Text Input.Time Input.Toggle Media MediaSource RichTextBlock TargetElement TextBlock TextRun".split(
    " ",
  );

/** The property that an element shows. The element is left out if values leave this property empty. */
export const CONTENT_OF: ReadonlyMap<unknown, string> = new Map([
  ["TextBlock", "text"],
  ["TextRun", "text"],
  ["RichTextBlock", "inlines"],
  ["Fact", "value"],
  ["FactSet", "facts"],
  ["Image", "url"],
  ["ImageSet", "images"],
  ["Container", "items"],
  ["ActionSet", "actions"],
  ["Action.OpenUrl", "url"],
]);
