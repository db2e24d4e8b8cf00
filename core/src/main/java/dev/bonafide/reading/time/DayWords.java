package dev.bonafide.reading.time;

import dev.bonafide.text.Normalised;
import java.util.Set;

/** What chats call a day near today, in the languages of the platforms. */
public final class DayWords {
  private static final int LONGEST = 12;
  private static final Set<String> YESTERDAY =
      words(
          "yesterday gestern ayer hier ieri ontem gisteren igår wczoraj вчера вчора dün"
              + " eilen tegnap vcera včera kemarin 昨日 昨天 어제 أمس אתמול");
  private static final Set<String> DAYS =
      words(
          "today heute hoy aujourd'hui oggi hoje vandaag idag dzisiaj dzis сегодня сьогодні"
              + " bugün tänään dnes 今日 今天 오늘 اليوم היום monday tuesday wednesday thursday"
              + " friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag"
              + " sonntag lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi"
              + " jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi domenica"
              + " segunda-feira terca-feira quarta-feira quinta-feira sexta-feira maandag dinsdag"
              + " woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг"
              + " пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя"
              + " poniedzialek wtorek sroda czwartek piatek sobota niedziela pazartesi sali"
              + " carsamba persembe cuma cumartesi pazar 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日"
              + " 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 월요일 화요일 수요일 목요일"
              + " 금요일 토요일 일요일");

  private DayWords() {}

  /** Whether a text begins with the word for the day before today. */
  static boolean isYesterday(String text) {
    if (text.isEmpty() || TimestampSyntax.isDigit(text.charAt(0))) {
      return false;
    }
    int end = text.indexOf(' ');
    return end > 0 && end <= LONGEST && YESTERDAY.contains(plain(text.substring(0, end)));
  }

  /** Whether a line is only the word for a day, such as {@code Yesterday} or {@code Montag}. */
  public static boolean isDay(String line) {
    String word = line.strip();
    boolean sized = !word.isEmpty() && word.length() <= LONGEST + 3;
    return sized && (DAYS.contains(plain(word)) || YESTERDAY.contains(plain(word)));
  }

  private static String plain(String word) {
    return Normalised.of(word).text();
  }

  private static Set<String> words(String list) {
    return java.util.Arrays.stream(list.split(" ", -1))
        .map(DayWords::plain)
        .filter(word -> word.length() > 1)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
