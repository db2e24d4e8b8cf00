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
        Settings come from the environment. The launcher also reads a file `.env` next to it, with one `NAME=value` per line. You need none of them to screen on the command line.

        An invalid setting is refused by name. A wrong or missing one stops only what needs it: `./bonafide doctor` says what that is and how to fix it. Settings marked as secret are never shown in any log, error, report or page.

        %s

        For what the limits apply to, and for fixed limits, see [what counts as evidence](evidence.md#limits). This page is generated from `Setting`.
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
