package dev.bonafide.browser;

import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Said;
import java.util.List;

/** Draws a chat roughly as messengers do: forwarded messages, an answer with its buttons. */
final class DrawnChat {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --back: #dfe7ec; --bubble: #fff; --mine: #e3f6d2;
        --ink: #111; --quiet: #586470; --line: #3a8ccf; --quote: #eef5fb; --key: #ffffffd0; }
      @media (prefers-color-scheme: dark) { :root { --back: #0f161c; --bubble: #1c2730;
        --mine: #24506e; --ink: #f2f5f7; --quiet: #9fb0be; --line: #65b1ee; --quote: #22323f;
        --key: #24323dd0; } }
      * { box-sizing: border-box; margin: 0 }
      body { background: var(--back); color: var(--ink); font: 16px/1.35 Roboto, "Liberation Sans", Arial, sans-serif; padding: 10px;
        overflow-wrap: anywhere }
      .mine, .said { border-radius: 12px; padding: 7px 10px; margin-bottom: 5px; max-width: 306px }
      .mine { background: var(--mine); margin-left: auto; font-size: 14px }
      .mine small { color: var(--line); display: block }
      .said { background: var(--bubble); white-space: pre-wrap }
      blockquote { background: var(--quote); border-left: 3px solid var(--line); border-radius: 5px;
        padding: 3px 8px; font-size: 14px; max-height: calc(4.05em + 6px); overflow: hidden }
      i { color: var(--quiet) }
      .row { display: flex; gap: 4px; margin-bottom: 4px; max-width: 94% }
      .row span { background: var(--key); border-radius: 8px; flex: 1; padding: 7px 4px;
        text-align: center; font-size: 13px }
      .copy { border: 1px solid; border-radius: 2px; box-shadow: 2px -2px var(--quiet);
        display: inline-block; height: 8px; margin: 0 5px 1px 0; width: 8px }
      """;

  private DrawnChat() {}

  static String of(String language, String from, List<String> forwarded, Said said) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=").append(language);
    page.append("><meta charset=utf-8><style>").append(STYLE).append("</style>");
    forwarded.forEach(
        words ->
            page.append("<div class=mine><small>")
                .append(from)
                .append("</small>")
                .append(words)
                .append("</div>"));
    String answer = said.html().replace("</blockquote>\n", "</blockquote>");
    page.append("<div class=said>").append(answer).append("</div>");
    int row = -1;
    for (Button button : said.buttons()) {
      if (button.row() != row) {
        page.append(row < 0 ? "" : "</div>").append("<div class=row>");
        row = button.row();
      }
      String text = button.text().replace("&", "&amp;").replace("<", "&lt;");
      String label = text.replace("⧉ ", "<b class=copy></b>");
      page.append("<span>").append(label).append("</span>");
    }
    return page.append("</div>").toString();
  }
}
