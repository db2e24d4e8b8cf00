package dev.bonafide.documents.export;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/** Slack's own markup as people see it: mentions by name, links as addresses. */
final class SlackExportText {
  private static final Pattern REFERENCE = Pattern.compile("<([^<>\\n]+)>");

  private final Map<String, String> names;

  /**
   * @param names of the people who speak, by their ids
   */
  SlackExportText(Map<String, String> names) {
    this.names = names;
  }

  String plain(String marked) {
    Matcher matcher = REFERENCE.matcher(marked);
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      plain.append(marked, from, matcher.start()).append(reference(matcher.group(1)));
      from = matcher.end();
    }
    plain.append(marked, from, marked.length());
    return plain.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private String reference(String inside) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : inside.substring(bar + 1);
    return switch (target.charAt(0)) {
      case '@' -> "@" + (label.isEmpty() ? name(target.substring(1)) : label);
      case '#' -> "#" + (label.isEmpty() ? target.substring(1) : label);
      case '!' -> "@" + (label.isEmpty() ? target.substring(1) : label);
      default -> link(target, label);
    };
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private static String link(String target, String label) {
    String address = target.startsWith("mailto:") ? target.substring(7) : target;
    return label.isEmpty() || address.endsWith(label) ? address : label + " (" + address + ")";
  }
}
