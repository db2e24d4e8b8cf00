package dev.bonafide.lab.bench.screenshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A talk as a page that a browser draws: a head, all of its messages, and the line that one types
 * in. Below each of them a line in a color that nothing else has tells where to cut.
 */
final class ScreenPage {
  private static final String CUT = "<i class=\"cut\"></i>";

  private final DrawnTalk talk;
  private final DrawnScreen screen;

  ScreenPage(DrawnTalk talk, DrawnScreen screen) {
    this.talk = talk;
    this.screen = screen;
  }

  String html() {
    String look = talk.look().id();
    return """
        <!doctype html><html lang="%s"><meta charset="utf-8"><style>%s%s</style>
        <body class="%s %s %s %s">%s<div class="column">
        <header>%s</header>%s<main>%s</main>%s<footer>%s</footer>%s</div></body></html>
        """
        .formatted(
            DrawnScript.language(talk.words()),
            css("all"),
            css(look),
            screen.isPhone() ? "phone" : "desktop",
            screen.isDark() ? "dark" : "light",
            talk.isPost() ? "post" : "talk",
            talk.look().hasBubbles() ? "bubbles" : "lines",
            screen.hasSidebar() ? sidebar() : "",
            head(),
            CUT,
            messages(),
            CUT,
            foot(),
            CUT);
  }

  private String head() {
    String bar = "<div class=\"bar\"><span>9:41</span><span>5G 82%</span></div>";
    String below =
        switch (talk.look()) {
          case WHATSAPP, LINKEDIN -> "online";
          case MESSENGER -> "Active 5m ago";
          case INSTAGRAM -> "hiring.desk_24";
          case TEAMS -> "Chat  Files  Photos";
          case GOOGLE_CHAT -> "Away";
          case SIGNAL, IMESSAGE -> "";
          case TELEGRAM -> talk.isPost() ? "2,317 subscribers" : "last seen recently";
          case DISCORD, SLACK -> "3 members";
          case MAIL -> "Inbox";
        };
    return (screen.isPhone() ? bar : "")
        + "<div class=\"title\"><b class=\"back\">‹</b><b class=\"face\">"
        + initials(talk.title())
        + "</b><div><h1>"
        + escaped(talk.title())
        + "</h1><small>"
        + below
        + "</small></div></div>";
  }

  private String messages() {
    StringBuilder html = new StringBuilder("<div class=\"day\"><span>Today</span></div>");
    String before = "";
    for (DrawnMessage message : talk.messages()) {
      boolean first = !message.who().equals(before);
      html.append(message(message, first));
      before = message.who();
    }
    return html.toString();
  }

  private String message(DrawnMessage message, boolean first) {
    String side = message.isHolders() ? "mine" : "theirs";
    return """
        <article class="%s%s"><b class="face">%s</b><div class="body">
        <div class="who"><b>%s</b> <small class="of">%s</small> <time>%s</time></div>\
        <div class="words">%s<time>%s</time></div></div></article>
        """
        .formatted(
            side,
            first ? " first" : "",
            initials(message.who()),
            escaped(message.who()),
            talk.look() == ChatLook.MAIL ? "to me" : "",
            time(message.at()),
            escaped(message.words()),
            message.at() + (message.isHolders() ? " ✓✓" : ""));
  }

  /** As the program writes it beside a name. */
  private String time(String at) {
    return switch (talk.look()) {
      case DISCORD -> "Today at " + at;
      case SLACK -> at + " AM";
      case LINKEDIN -> talk.isPost() ? "2d" : "· " + at + " AM";
      case MAIL -> at + " AM (2 hours ago)";
      case GOOGLE_CHAT -> at + " AM";
      default -> at;
    };
  }

  private String foot() {
    return switch (talk.look()) {
      case WHATSAPP, TELEGRAM, INSTAGRAM -> "<span>Message</span>";
      case MESSENGER -> "<span>Aa</span>";
      case SIGNAL -> "<span>Signal message</span>";
      case TEAMS -> "<span>Type a message</span>";
      case IMESSAGE -> "<span>Text Message</span>";
      case GOOGLE_CHAT -> "<span>History is on</span>";
      case LINKEDIN -> talk.isPost() ? "Like Comment Repost Send" : "<span>Write a message…</span>";
      case DISCORD, SLACK -> "<span>Message #" + escaped(talk.title()) + "</span>";
      case MAIL -> "<span>Reply</span> <span>Forward</span>";
    };
  }

  private static String sidebar() {
    String one =
        """
        <p><b>Weekend hike</b><br>Lena: I bring the maps</p><p><b>Book club</b><br>See you on the 4th</p>
        <p><b>Mia Torres</b><br>Thanks, that works!</p><p><b>Flat 3B</b><br>The plumber was here</p>
        <p><b>Team lunch</b><br>Sam: Noodles again?</p><p><b>Grandma</b><br>Photo</p>
        """;
    return "<aside>" + one + "</aside>";
  }

  private static String initials(String name) {
    return Arrays.stream(name.split(" ", -1))
        .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
        .limit(2)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String css(String name) {
    try (InputStream in = ScreenPage.class.getResourceAsStream(name + ".css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
