package dev.bonafide.web;

import dev.bonafide.web.api.Description;
import dev.bonafide.web.api.Rules;
import dev.bonafide.web.api.Screenings;
import dev.bonafide.web.assistant.AssistantServlet;
import dev.bonafide.web.guard.Guard;
import dev.bonafide.web.guard.Token;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.mount.MountFilter;
import dev.bonafide.web.page.PageWords;
import dev.bonafide.web.problem.Problems;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screener;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.MultipartConfigElement;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The server and the API, each part built from those it needs; nothing is found by itself. */
@Configuration(proxyBeanMethods = false)
@Import({Requests.class, IdempotentAnswers.class, Screenings.class, Rules.class})
@EnableWebMvc
class Wiring implements WebMvcConfigurer {
  /** Smaller files stay in memory while a request lasts. */
  private static final int ON_DISK_FROM = 256 << 10;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Bean
  TomcatServletWebServerFactory server(WebSettings settings, WebParts parts)
      throws UnknownHostException {
    Stream<String> platforms = parts.mounts().stream().flatMap(mount -> mount.paths().stream());
    return Container.of(
        settings, Stream.concat(Description.VITAL.stream(), platforms).collect(Collectors.toSet()));
  }

  @Bean
  ServletRegistrationBean<DispatcherServlet> dispatcher(
      WebApplicationContext context, WebSettings settings) {
    Bounds bounds = settings.bounds();
    var dispatcher = new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
    dispatcher.setLoadOnStartup(1);
    dispatcher.setMultipartConfig(
        new MultipartConfigElement("", bounds.file(), bounds.body(), ON_DISK_FROM));
    return dispatcher;
  }

  @Bean
  Token token(WebSettings settings, WebParts parts) {
    return new Token(
        settings.token(), settings.own().people(), settings.own().secret(), parts.clock());
  }

  /** Requests that no pattern answers are one, however many paths are asked for. */
  @Bean
  FilterRegistrationBean<ServerHttpObservationFilter> observed(ObservationRegistry observations) {
    var outermost = new FilterRegistrationBean<>(new ServerHttpObservationFilter(observations));
    outermost.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return outermost;
  }

  @Bean
  FilterRegistrationBean<Guard> guard(WebSettings settings, Token token) {
    return new FilterRegistrationBean<>(new Guard(settings.site(), token));
  }

  @Bean
  FilterRegistrationBean<MountFilter> mounts(WebSettings settings, WebParts parts) {
    var first = new FilterRegistrationBean<>(new MountFilter(parts.mounts(), settings.site()));
    first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return first;
  }

  @Bean
  ConcurrencyLimit turnstile(WebSettings settings) {
    return new ConcurrencyLimit(settings.bounds(), PATIENCE, InstantSource.system());
  }

  @Bean
  Screener screener(WebParts parts) {
    return new Screener(
        parts.engine(), parts.clock(), parts.ids(), parts.archive(), parts.desk().listening());
  }

  /** Adds nothing where no assistant may call. */
  @Bean
  ServletContextInitializer assistants(
      WebSettings settings, WebParts parts, ConcurrencyLimit concurrencyLimit, Screener screener) {
    return context ->
        parts
            .assistants()
            .map(
                calls ->
                    new AssistantServlet(
                        calls, concurrencyLimit, screener, settings.bounds().text()))
            .ifPresent(
                servlet ->
                    context.addServlet("assistants", servlet).addMapping(AssistantServlet.PATH));
  }

  @Bean
  Description description(WebParts parts, Token token) {
    return new Description(parts.metrics(), parts.vitals(), token);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new PageWords());
  }

  /** Everything is written by its maker; no library turns objects into answers. */
  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.disableDefaults().addCustomConverter(new ByteArrayHttpMessageConverter());
  }

  @Override
  public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add(new Problems());
  }
}
