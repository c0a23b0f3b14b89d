package org.shiliu.wish.runtime;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;

/** The first page: where to go, and in the demonstration with which accounts. */
@Path("/")
public class HomeResource {

  private static final List<Login> DEMO =
      List.of(
          new Login("unit-guanlan", "Clerk of an accounting firm: start here", "会计师事务所经办人：从这里开始"),
          new Login("unit-fengye", "A housekeeping firm", "家政公司经办人"),
          new Login("unit-wujin", "A hardware shop", "五金店经办人"),
          new Login("resident-chen", "Resident who made wishes", "提出心愿的居民"),
          new Login("relative-chen", "Her daughter, with a mandate", "她的女儿，持有委托"),
          new Login("officer-qian", "Community officer: reviews and approves", "社区工作人员：审核与批准"),
          new Login("grid-zhou", "Grid worker: files on behalf", "网格员：代为登记"),
          new Login("steward-42", "Steward no. 42", "42 号管家"),
          new Login("mediator-zhao", "Mediator", "调解员"),
          new Login("mediator-ma", "Mediator", "调解员"),
          new Login("director-sun", "Director", "主任"),
          new Login("resident-li", "Resident with a quarrel", "有纠纷的居民"),
          new Login("resident-wang", "Neighbour in the quarrel", "纠纷的另一方"),
          new Login("resident-zhuoma", "Resident who speaks Tibetan", "讲藏语的居民"),
          new Login("justice-wu", "Justice office, aggregates only", "司法所，仅看汇总"),
          new Login("operator", "Operator, no content", "运维，不看内容"));

  private final Template home;
  private final WishSettings settings;
  private final boolean demoLogins;

  HomeResource(
      Template home,
      WishSettings settings,
      @ConfigProperty(name = "shiliu.demo.logins", defaultValue = "false") boolean demoLogins) {
    this.home = home;
    this.settings = settings;
    this.demoLogins = demoLogins;
  }

  /** One account of the demonstration. */
  public record Login(String name, String en, String zh) {}

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance home() {
    return home.data("neighbour", settings.page().neighbourSwaggerUi())
        .data("logins", demoLogins ? DEMO : List.of());
  }
}
