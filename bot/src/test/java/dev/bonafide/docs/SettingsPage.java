package dev.bonafide.docs;

import dev.bonafide.bot.Setting;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the environment may set. */
final class SettingsPage {
  private SettingsPage() {}

  static Page page() {
    String text =
        """
        # Settings
        Settings come from the environment; the launcher also reads a file `.env` beside it, one `NAME=value` a line. None of them is needed to screen on the command line.

        A setting that makes no sense is refused with its name. One that is wrong or missing stops only what needs it: `./bonafide doctor` says what that is, and how to mend it. What is marked as secret is never shown, in no log, error, report or page.

        %s

        What the limits are of, and what is fixed besides: [what can be handed in](evidence.md#limits). This page is generated from `Setting`.
        """
            .formatted(
                Stream.of(Setting.values())
                    .map(SettingsPage::part)
                    .collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/settings.md", text);
  }

  private static String part(Setting setting) {
    String usual =
        setting.usual().isEmpty() ? "Not set by default." : "Default: `" + setting.usual() + "`.";
    String secret = setting.isSecret() ? " Secret." : "";
    return "### `%s`\n%s. %s%s"
        .formatted(
            setting.name(),
            Markdown.capital(Markdown.plain(setting.meaning())).replaceFirst("…$", ""),
            usual,
            secret);
  }
}
