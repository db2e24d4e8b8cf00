package dev.bonafide.reading.chat;

import com.google.re2j.Pattern;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextLine;

/** Lines that a platform writes itself. They are nobody's words, and end nobody's message. */
final class SystemLine {
  private static final int LONGEST = 300;
  private static final Pattern ENCRYPTED =
      Pattern.compile(
          "^[^\\pL]*(?:[AaPp]\\.?[ \\x{a0}\\x{202f}]?[Mm]\\.?)?[^\\pL]*(?:Messages and calls are"
              + " end-to-end encrypted|Messages to this (?:chat|group) and calls are now"
              + " secured|Die Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt|Nachrichten"
              + " und Anrufe sind Ende-zu-Ende-verschlüsselt|Los mensajes y las llamadas están"
              + " cifrados de extremo a extremo|Les messages et les appels sont chiffrés de bout en"
              + " bout|As mensagens e as (?:chamadas|ligações) são protegidas|I messaggi e le"
              + " chiamate sono crittografati end-to-end|Сообщения и звонки защищены сквозным"
              + " шифрованием)");
  private static final char MARK = '\u200e';

  private SystemLine() {}

  /** Whether words begin with the mark that WhatsApp puts before its own. */
  static boolean isMarked(String text, int words) {
    return TimestampSyntax.is(text, mark(text, words), MARK);
  }

  /** Whether words that begin so go on with a name. */
  static boolean isAbout(String name, String text, int words) {
    return text.startsWith(name, mark(text, words) + 1);
  }

  private static int mark(String text, int words) {
    return TimestampSyntax.blanks(text, words);
  }

  /** Only whole known sentences count, so that nobody can hide words as the platform's. */
  static boolean is(TextLine line) {
    return line.text().length() < LONGEST && ENCRYPTED.matcher(line.text()).find();
  }
}
