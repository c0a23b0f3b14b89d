package org.shiliu.platform.people;

import java.util.List;
import java.util.UUID;

/**
 * Where a feature knows persons to be an account's own although somebody else told of them, so that
 * the account is told who looked at those too. One bean for each such feature.
 */
public interface OwnPersons {

  /**
   * The ids of those persons, in all communities in reach; never one whose matter the account may
   * not know of yet.
   */
  List<UUID> of(String account);
}
