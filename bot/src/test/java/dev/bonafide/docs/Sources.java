package dev.bonafide.docs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public sources as links. One that some rule cites with its address is a link wherever it is. */
final class Sources {
  private static final Pattern ADDRESS = Pattern.compile(",?\\s*(https?://\\S+)$");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w/.@-])((?:[a-z0-9-]+\\.)+(?:com|org|dev|gov|net|io)(?:/[\\w./-]*\\w)?)");

  private final Map<String, String> addresses = new HashMap<>();

  Sources(List<Flags.Flag> flags) {
    for (Flags.Flag flag : flags) {
      for (String source : flag.card().sources()) {
        Matcher address = ADDRESS.matcher(source);
        if (address.find()) {
          addresses.put(source.substring(0, address.start()), address.group(1));
        }
      }
    }
  }

  String link(String source) {
    String name = ADDRESS.matcher(source).replaceFirst("");
    String address = addresses.get(name);
    return address != null
        ? "[" + Markdown.plain(name) + "](" + address + ")"
        : BARE.matcher(Markdown.plain(name)).replaceAll("[$1](https://$1)");
  }
}
