package dev.bonafide.reading.resume;

import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What languages are called, in English and in some of the languages themselves. */
public final class LanguageNames {
  private static final String NAMES =
      """
      English=english inglés anglais englisch inglese inglês engelsk engelska engels angielski
      English=английский англійська 英語 英语 영어
      Spanish=spanish español castellano espagnol spanisch spagnolo espanhol испанский 西班牙语 スペイン語
      French=french français francés französisch francese francês французский 法语 フランス語
      German=german deutsch alemán allemand tedesco alemão немецкий 德语 ドイツ語
      Portuguese=portuguese português portugués portugais portugiesisch португальский
      Italian=italian italiano italien italienisch итальянский
      Dutch=dutch nederlands niederländisch néerlandais holandés голландский flemish
      Russian=russian русский russisch russe ruso russo
      Ukrainian=ukrainian українська украинский ukrainisch
      Polish=polish polski polnisch polonais polaco польский
      Czech=czech čeština český tschechisch
      Slovak=slovak slovenčina
      Bulgarian=bulgarian български
      Romanian=romanian română rumänisch
      Serbian=serbian srpski српски
      Croatian=croatian hrvatski
      Bosnian=bosnian
      Slovenian=slovenian slovene
      Macedonian=macedonian
      Albanian=albanian shqip
      Greek=greek ελληνικά griechisch
      Turkish=turkish türkçe türkisch турецкий
      Hungarian=hungarian magyar
      Finnish=finnish suomi
      Swedish=swedish svenska schwedisch
      Norwegian=norwegian norsk
      Danish=danish dansk
      Icelandic=icelandic
      Estonian=estonian
      Latvian=latvian
      Lithuanian=lithuanian
      Catalan=catalan català catalán
      Basque=basque euskara
      Galician=galician galego
      Irish=irish gaeilge
      Welsh=welsh
      Mandarin=mandarin putonghua 普通话 中文 汉语
      Chinese=chinese chinesisch chinois chino
      Cantonese=cantonese 粤语 廣東話
      Japanese=japanese japanisch japonais japonés 日本語 にほんご
      Korean=korean koreanisch coreano coréen 한국어
      Vietnamese=vietnamese
      Thai=thai ไทย
      Indonesian=indonesian bahasa
      Malay=malay melayu
      Tagalog=tagalog filipino
      Cebuano=cebuano bisaya
      Javanese=javanese
      Hindi=hindi हिन्दी
      Urdu=urdu اردو
      Bengali=bengali bangla বাংলা
      Punjabi=punjabi
      Tamil=tamil தமிழ்
      Telugu=telugu
      Kannada=kannada
      Malayalam=malayalam
      Marathi=marathi
      Gujarati=gujarati
      Nepali=nepali
      Sinhala=sinhala
      Arabic=arabic العربية arabisch arabe árabe
      Hebrew=hebrew עברית
      Persian=persian farsi فارسی
      Dari=dari
      Pashto=pashto
      Kurdish=kurdish
      Armenian=armenian
      Georgian=georgian
      Azerbaijani=azerbaijani azeri
      Kazakh=kazakh
      Uzbek=uzbek
      Mongolian=mongolian
      Swahili=swahili kiswahili
      Amharic=amharic
      Tigrinya=tigrinya
      Somali=somali
      Hausa=hausa
      Yoruba=yoruba
      Igbo=igbo
      Zulu=zulu isizulu
      Xhosa=xhosa isixhosa
      Afrikaans=afrikaans
      Sesotho=sesotho
      Shona=shona
      Belarusian=belarusian
      Burmese=burmese
      Khmer=khmer
      Lao=lao
      """;

  private static final int BEGINNING = 4;
  private static final Map<String, String> ENGLISH = english();
  private static final Set<String> BEGINNINGS = beginnings();

  private LanguageNames() {}

  /**
   * Whether a text may name a language: whether any of its words begins as a name of one does. What
   * has marks or wide letters is not told from its beginning.
   *
   * @param lower the text in small letters
   */
  static boolean mayBeIn(String lower) {
    boolean inWord = false;
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (isUneven(c)) {
        return true;
      }
      boolean letter = Character.isLetter(c);
      if (letter && !inWord && BEGINNINGS.contains(beginning(lower, at))) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  private static boolean isUneven(char c) {
    return (c >= 0x300 && c < 0x370) || c >= 0xF900;
  }

  private static String beginning(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + BEGINNING && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (String word : NAMES.toLowerCase(Locale.ROOT).split("[\\s=]+", -1)) {
      beginnings.add(beginning(word, 0));
      beginnings.add(beginning(Normalised.of(word).text(), 0));
    }
    return Set.copyOf(beginnings);
  }

  /** The English name of the language that a word names. */
  public static Optional<String> of(String word) {
    return Optional.ofNullable(ENGLISH.get(Normalised.of(word).text()));
  }

  private static Map<String, String> english() {
    Map<String, String> names = new HashMap<>();
    NAMES
        .lines()
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              String english = line.substring(0, equals);
              Stream.of(line.substring(equals + 1).split(" ", -1))
                  .forEach(name -> names.put(Normalised.of(name).text(), english));
            });
    return Map.copyOf(names);
  }
}
