package org.shiliu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Writes the addresses of the sign-in service into both documents when the service starts, because
 * only then they are known ({@code shiliu.signin.authorization-url}, {@code
 * shiliu.signin.token-url}). Only the authorization code flow is shown.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 100)
public class SignIn implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Config config = ConfigProvider.getConfig();
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    SecurityScheme scheme =
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.OAUTH2)
            .description(
                "Press Authorize, choose your account, and come back. || 点击 Authorize，选择账号登录后返回本页。")
            .flows(
                OASFactory.createOAuthFlows()
                    .authorizationCode(
                        OASFactory.createOAuthFlow()
                            .authorizationUrl(
                                config.getValue("shiliu.signin.authorization-url", String.class))
                            .tokenUrl(config.getValue("shiliu.signin.token-url", String.class))
                            .addScope("openid", "Who you are || 您的身份")));
    Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    schemes.put(RoleNotes.SCHEME, scheme);
    document.getComponents().setSecuritySchemes(schemes);
    complete(document.getInfo());
  }

  private static void complete(Info info) {
    if (info == null) {
      return;
    }
    if (info.getLicense() == null) {
      info.setLicense(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
    }
    if (info.getContact() == null) {
      info.setContact(OASFactory.createContact().name("Shiliu || 石榴"));
    }
  }
}
