package org.shiliu.standalone.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person of the demonstration.
 *
 * @param login what is typed, and the token's {@code sub}
 * @param group under which heading the login page shows it
 * @param who who it is, in both languages
 * @param roles the token's {@code groups}
 * @param communities codes of the communities in reach; may be empty
 * @param unitId the unit this person acts for; null for all but units
 * @param stewardNo the number of a red steward; null for all but stewards
 * @param locale preferred language: zh, en or bo
 */
public record Account(
    String login,
    Group group,
    Names who,
    List<String> roles,
    List<String> communities,
    String unitId,
    Integer stewardNo,
    String locale) {

  /** Headings of the login page. */
  public enum Group {
    /** People who live there. */
    RESIDENT,
    /** Partner enterprises and other pledging units. */
    UNIT,
    /** Those who work for the community. */
    STAFF,
    /** Those who look at it from outside. */
    OTHER
  }

  /**
   * One text in two languages.
   *
   * @param zh Chinese
   * @param en English
   */
  public record Names(String zh, String en) {}

  /**
   * What a token of this account says beside its standard claims.
   *
   * @return claim names and values; {@code aud} is among them
   */
  public Map<String, Object> claims() {
    Map<String, Object> claims = Accounts.claims(roles, communities);
    claims.put("name", who.zh());
    claims.put("locale", locale);
    if (unitId != null) {
      claims.put("unit_id", unitId);
    }
    if (stewardNo != null) {
      claims.put("steward_no", stewardNo);
    }
    return claims;
  }

  /**
   * A confidential client, which acts for itself.
   *
   * @param id the client id, and the token's {@code sub}
   * @param roles the token's {@code groups}
   * @param communities codes of the communities in reach; may be empty
   */
  public record Client(String id, List<String> roles, List<String> communities) {
    /**
     * What a token of this client says beside its standard claims.
     *
     * @return claim names and values; {@code aud} is among them
     */
    public Map<String, Object> claims() {
      return new LinkedHashMap<>(Accounts.claims(roles, communities));
    }
  }
}
