package dev.bonafide.web;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.verdict.BlindFigures;
import dev.bonafide.web.guard.Token;
import dev.bonafide.web.page.Assets;
import dev.bonafide.web.page.FlagPages;
import dev.bonafide.web.page.LanguagePages;
import dev.bonafide.web.page.PageWords;
import dev.bonafide.web.page.Pages;
import dev.bonafide.web.page.SetupPages;
import dev.bonafide.web.page.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page, each part built from those it needs. */
@Configuration(proxyBeanMethods = false)
@Import({
  Assets.class,
  Pages.class,
  FlagPages.class,
  SetupPages.class,
  LanguagePages.class,
  SignIn.class
})
class PageWiring {

  @Bean
  ThymeleafViewResolver views(Assets assets, WebParts parts, Token token, PageWords words) {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("dev/bonafide/web/page/templates/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    files.setCheckExistence(false);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(words);
    engine.setEnableSpringELCompiler(true);
    ThymeleafViewResolver views = new ThymeleafViewResolver();
    views.setTemplateEngine(engine);
    views.setCharacterEncoding(StandardCharsets.UTF_8.name());
    views.setStaticVariables(
        Map.of(
            "assets",
            assets.version(),
            "asksModels",
            parts.asksModels(),
            "blind",
            BlindFigures.all(),
            "languages",
            BotLanguage.values(),
            "asksToken",
            token.isNeeded(),
            "looks",
            token.looks(),
            "flags",
            Set.copyOf(parts.pages().ids())));
    return views;
  }

  /** Named as the server looks for what tells the language of a request. */
  @Bean
  PageWords localeResolver() {
    return new PageWords();
  }
}
