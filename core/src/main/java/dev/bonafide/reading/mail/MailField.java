package dev.bonafide.reading.mail;

import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a mail's head.
 *
 * @param name null for a technical field, such as {@code Message-ID}
 * @param value offset within the line at which the value begins
 */
public record MailField(@Nullable Name name, int value) {

  /** The fields that say who wrote to whom, when and about what. */
  enum Name {
    FROM(
        "from de von da van fran fra od от від відкого отправитель kimden gonderen lahettaja"
            + " felado salje saatja expeditorul dela 差出人 发件人 寄件者"
            + " 보낸사람 expediteur remitente mittente remetente absender dari מאת من"),
    TO(
        "to para an a aan till til do komu кому kime alici vastaanottaja cimzett prima pre"
            + " destinatarul 宛先 收件人 받는사람"
            + " destinataire destinatario kepada אל إلى"),
    COPY("cc bcc kopie copia kopia копия копія kopi kopio masolat masolatotkap bilgi dw"),
    DATE(
        "date datum fecha data dato дата tarih paivamaara 日付 日時 送信日時 日期 时间 发送时间"
            + " 날짜 sent gesendet enviado envoye inviato verzonden skickat sendt wyslano отправлено"
            + " tanggal تاريخ odeslano odoslane elkuldve lahetetty gonderildi надіслано 보낸날짜"),
    SUBJECT(
        "subject betreff asunto objet oggetto assunto onderwerp amne emne temat тема konu aihe"
            + " targy subiectul predmet 件名 主题 主旨 제목 subjek perihal נושא الموضوع"),
    /** How the server that took a mail in found it, as it says itself. */
    CHECKED("authentication-results"),
    /** The mail that is answered, or that there is none. */
    ANSWERS("in-reply-to"),
    /** Others that stand among them, in mails and in exports of messages. */
    OTHER("received sender importance priority attachments attachment x-mailer type");

    private final String words;

    Name(String words) {
      this.words = words;
    }
  }

  private static final int LONGEST_NAME = 32;
  private static final Map<String, Name> NAMES = names();

  /** The field that a line is, if it is one of a mail's head. */
  public static Optional<MailField> in(String line) {
    int colon = colon(line);
    if (colon < 1) {
      return Optional.empty();
    }
    String word = Normalised.of(line.substring(0, colon)).text().replace("*", "").strip();
    Name name = NAMES.get(word.replace(" ", ""));
    int value = colon + 1;
    if (name != null) {
      return Optional.of(new MailField(name, value));
    }
    boolean technical = word.indexOf('-') > 0 && word.indexOf(' ') < 0;
    return technical ? Optional.of(new MailField(null, value)) : Optional.empty();
  }

  boolean is(Name wanted) {
    return name == wanted;
  }

  private static int colon(String line) {
    for (int at = 0; at < Math.min(line.length(), LONGEST_NAME); at++) {
      if (line.charAt(at) == ':' || line.charAt(at) == '：') {
        return at;
      }
    }
    return -1;
  }

  private static Map<String, Name> names() {
    Map<String, Name> names = new HashMap<>();
    Stream.of(Name.values())
        .forEach(
            name ->
                List.of(name.words.split(" ", -1))
                    .forEach(word -> names.put(Normalised.of(word).text(), name)));
    return Map.copyOf(names);
  }
}
