package dev.bonafide.docs;

import dev.bonafide.bot.Extensions;
import dev.bonafide.extension.DeclaredSetting;
import java.util.stream.Collectors;

/** Everything that the environment may set. */
final class SettingsPage {
  private SettingsPage() {}

  static Page page() {
    String text =
        """
        # Settings
        Settings are environment variables. You can also put them in a file named `.env` next to the launcher, with one `NAME=value` per line. An installed release also reads `/etc/bonafide/env`, the settings of [the service](../how-to/operate.md#install), or the file named in `BONAFIDE_SETTINGS`. To screen on the command line, you need no settings.

        If a setting is invalid, the error names it. If there is no such setting, the server says so when it starts. A wrong or missing setting stops only the parts that need it. `./bonafide doctor` says which parts those are, and how to fix the setting. Secret settings never appear in a log, error, report, or page.

        Durations use the ISO 8601 format: `PT20S` is 20 seconds, `PT1M` is one minute, and `P30D` is 30 days.

        %s

        [What counts as evidence](evidence.md#limits) explains the limits on files and cases, and lists the fixed limits. This page is generated from `Setting` and the settings of extensions.
        """
            .formatted(
                Extensions.settings().map(SettingsPage::part).collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/settings.md", text);
  }

  private static String part(DeclaredSetting setting) {
    String usual =
        setting.usual().isEmpty() ? "Not set by default." : "Default: `" + setting.usual() + "`.";
    String secret = setting.isSecret() ? " Secret." : "";
    return "### `%s`\n%s. %s%s"
        .formatted(
            setting.name(), Markdown.capital(Markdown.plain(setting.meaning())), usual, secret);
  }
}
