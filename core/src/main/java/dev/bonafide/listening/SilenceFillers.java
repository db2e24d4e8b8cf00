package dev.bonafide.listening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What models of speech write where nothing is said: thanks and credits of the subtitles that they
 * learned from. A recording that holds nothing else is silent. Beside other words they stay: people
 * do say thank you.
 */
final class SilenceFillers {
  private static final Set<String> FILLERS =
      Arrays.stream(
              """
              thank you
              thank you very much
              thank you so much
              thanks
              thanks for watching
              thank you for watching
              thank you so much for watching
              please subscribe
              please subscribe to my channel
              like and subscribe
              subscribe
              subtitles by the amara org community
              subtitles by amara org
              transcription by castingwords
              you
              bye
              bye bye
              music
              applause
              silence
              blank audio
              untertitel der amara org community
              untertitel im auftrag des zdf für funk 2017
              untertitelung des zdf 2020
              vielen dank
              vielen dank fürs zuschauen
              sous titres réalisés para la communauté d amara org
              sous titres réalisés par la communauté d amara org
              merci d avoir regardé cette vidéo
              subtítulos realizados por la comunidad de amara org
              gracias por ver el video
              legendas pela comunidade amara org
              sottotitoli creati dalla comunità amara org
              продолжение следует
              спасибо за просмотр
              субтитры сделал dimatorzok
              редактор субтитров а семкин корректор а егорова
              ご視聴ありがとうございました
              最後までご視聴ありがとうございました
              字幕由 amara org 社区提供
              请不吝点赞 订阅 转发 打赏支持明镜与点点栏目
              mbc 뉴스 이덕영입니다
              시청해 주셔서 감사합니다
              """
                  .split("\n", -1))
          .map(SilenceFillers::plain)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private SilenceFillers() {}

  /** Whether nothing but fillers is said; true where nothing is. */
  static boolean areAll(List<SpokenPassage> passages) {
    return passages.stream()
        .map(passage -> plain(passage.words()))
        .allMatch(words -> words.isEmpty() || FILLERS.contains(words));
  }

  /** The letters and digits, with one blank between words. */
  private static String plain(String said) {
    StringBuilder plain = new StringBuilder();
    said.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(
            c ->
                Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    ? c
                    : ' ')
        .forEach(plain::appendCodePoint);
    return String.join(" ", plain.toString().strip().split("\\s+", -1));
  }
}
