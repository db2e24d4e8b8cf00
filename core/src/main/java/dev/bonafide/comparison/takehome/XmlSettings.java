package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and attributes in XML, by the name of their element. */
final class XmlSettings {
  private static final Pattern ELEMENT =
      Pattern.compile("<([\\w.:-]{1,60})((?:\\s[^<>]{0,4000})?)>([^<]{0,8000})");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w.:-]{1,60})\\s*=\\s*(?:\"([^\"]{0,4000})\"|'([^']{0,4000})')");

  private XmlSettings() {}

  static List<Setting> of(String text, int base) {
    List<Setting> settings = new ArrayList<>();
    List<String> command = new ArrayList<>();
    int[] begin = {0};
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      String name = String.valueOf(element.group(1)).toLowerCase(Locale.ROOT);
      int at = base + element.start();
      attributes(name, String.valueOf(element.group(2)), at, settings);
      String words = plain(String.valueOf(element.group(3))).strip();
      boolean part = name.equals("argument") || name.equals("arg");
      if (name.equals("executable")) {
        end(command, begin[0], settings);
        begin[0] = at;
        command.add(words);
      } else if (part && !command.isEmpty()) {
        begin[0] = words.length() > command.getLast().length() ? at : begin[0];
        command.add(words);
      } else if (!words.isEmpty()) {
        settings.add(Setting.at(name, words, at));
      }
    }
    end(command, begin[0], settings);
    return settings;
  }

  private static void end(List<String> command, int at, List<Setting> settings) {
    if (!command.isEmpty()) {
      settings.add(new Setting("executable", List.copyOf(command), _ -> at));
      command.clear();
    }
  }

  private static void attributes(String element, String all, int at, List<Setting> settings) {
    String named = "";
    Matcher attribute = ATTRIBUTE.matcher(all);
    while (attribute.find()) {
      String key = String.valueOf(attribute.group(1)).toLowerCase(Locale.ROOT);
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      String words = plain(String.valueOf(value));
      named = key.equals("name") ? words.toLowerCase(Locale.ROOT) : named;
      String path = key.equals("value") && !named.isEmpty() ? named : key;
      settings.add(Setting.at(element + "@" + path, words, at));
    }
  }

  private static String plain(String words) {
    return words
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#10;", "\n")
        .replace("&#xA;", "\n")
        .replace("&amp;", "&");
  }
}
