package org.shiliu.platform.errors;

import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.shiliu.platform.refusal.Languages;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Speaks of a broken constraint in the language in which the refusal around it is written; the
 * framework's own resolver does not take zh-CN for Chinese.
 */
@Singleton
@Priority(100)
public class AnswerLanguage implements LocaleResolver {

  private final CurrentVertxRequest request;

  AnswerLanguage(CurrentVertxRequest request) {
    this.request = request;
  }

  @Override
  public Locale resolve(LocaleResolverContext context) {
    if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
      return context.getDefaultLocale();
    }
    return Languages.choose(request.getCurrent().request().getHeader("Accept-Language"));
  }
}
