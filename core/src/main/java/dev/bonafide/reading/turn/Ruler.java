package dev.bonafide.reading.turn;

import dev.bonafide.text.Normalised;
import java.util.Set;

/** A line that mail programs put above the head of another mail: dashes, or fixed words. */
public final class Ruler {
  private static final int LONGEST = 80;

  /** In the languages of Outlook, Gmail and Apple Mail. */
  private static final Set<String> WORDS =
      Set.of(
          "original message",
          "forwarded message",
          "begin forwarded message",
          "początek przekazywanej wiadomości",
          "start på videresendt besked",
          "továbbított levél kezdete",
          "vidarebefordrat mejl",
          "välitetty viesti alkaa",
          "započni proslijeđenu poruku",
          "začiatok preposlanej správy",
          "začátek přeposílané zprávy",
          "începe mesajul redirecționat",
          "İleti başlangıcı",
          "початок листа, що пересилається",
          "ursprungliche nachricht",
          "originalnachricht",
          "weitergeleitete nachricht",
          "anfang der weitergeleiteten nachricht",
          "message d'origine",
          "message original",
          "message transfere",
          "debut du message reexpedie",
          "debut du message transfere",
          "mensaje original",
          "mensaje reenviado",
          "inicio del mensaje reenviado",
          "mensagem original",
          "mensagem encaminhada",
          "inicio da mensagem encaminhada",
          "inicio da mensagem reencaminhada",
          "messaggio originale",
          "messaggio inoltrato",
          "inizio messaggio inoltrato",
          "oorspronkelijk bericht",
          "doorgestuurd bericht",
          "begin doorgestuurd bericht",
          "ursprungligt meddelande",
          "vidarebefordrat brev",
          "videresendt meddelelse",
          "videresendt melding",
          "oryginalna wiadomosc",
          "wiadomosc przekazana",
          "исходное сообщение",
          "пересланное сообщение",
          "начало переадресованного сообщения",
          "переслане повідомлення",
          "orijinal mesaj",
          "iletilen mesaj",
          "pesan asli",
          "pesan terusan",
          "元のメッセージ",
          "転送されたメッセージ",
          "原始邮件",
          "转发的邮件",
          "원본 메시지",
          "전달된 메시지");

  private static final Set<String> PLAIN =
      WORDS.stream()
          .map(words -> Normalised.of(words).text())
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private Ruler() {}

  /** Whether a head may follow on the next line. */
  public static boolean is(TextLine line) {
    String text = line.text().stripLeading();
    return text.startsWith("---") || text.startsWith("___") || isWordless(line);
  }

  /** Whether a line says that another mail begins below it. */
  public static boolean isSaid(TextLine line) {
    return line.text().length() <= LONGEST && isWords(withoutEdges(line.text()));
  }

  private static boolean isWords(String words) {
    return PLAIN.contains(Normalised.of(words).text().strip());
  }

  /** Whether a line holds nothing that anybody could have meant to say. */
  public static boolean isWordless(TextLine line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    String words = withoutEdges(line.text());
    return words.isEmpty() ? !line.isBlank() : isWords(words);
  }

  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || "-_=*:：".indexOf(c) >= 0;
  }
}
