package dev.bonafide.web.page;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Words of the page in the language of the one who reads it: the one that they chose, else the
 * first of their browser's that the bot speaks, else English.
 */
public final class PageWords implements MessageSource, LocaleResolver, HandlerInterceptor {
  /** The cookie with the language that someone chose. */
  static final String COOKIE = "bonafide-language";

  /** Words in the names of evidence, in any language of the page. */
  static final Phrasebook ENGLISH = book(BotLanguage.ENGLISH);

  private static Phrasebook book(BotLanguage language) {
    return Phrasebook.of(language, "dev.bonafide.web.page.words");
  }

  /** The book for a request. */
  static Phrasebook book(HttpServletRequest request) {
    return book(chosen(request).or(() -> accepted(request)).orElse(BotLanguage.ENGLISH));
  }

  private static Optional<BotLanguage> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(one -> one.getName().equals(COOKIE))
        .flatMap(one -> BotLanguage.of(one.getValue()).stream())
        .findFirst();
  }

  private static Optional<BotLanguage> accepted(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    try {
      return Locale.LanguageRange.parse(header == null ? "en" : header).stream()
          .filter(one -> one.getWeight() > 0)
          .flatMap(one -> BotLanguage.of(one.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.of(book(request).language().code());
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("a language is chosen with a cookie");
  }

  /** Tells a page its own address, to which someone comes back who chooses another language. */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && page.isReference() && request.getMethod().equals("GET")) {
      page.addObject("address", request.getRequestURI());
    }
  }

  @Override
  public String getMessage(
      String key, Object @Nullable [] given, @Nullable String usual, @Nullable Locale locale) {
    return getMessage(key, given, locale);
  }

  @Override
  public String getMessage(String key, Object @Nullable [] given, @Nullable Locale locale) {
    BotLanguage language =
        locale == null ? BotLanguage.ENGLISH : BotLanguage.of(locale.getLanguage()).orElseThrow();
    return book(language).say(key, given == null ? new Object[0] : given);
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
    throw new UnsupportedOperationException("templates name their words by keys");
  }
}
