//! The store: it keeps what the port promises, under any order of work and many hands at once.

use crier::store::SledStore;

use crate::support::model_store::ModelStore;
use crate::support::store_suite;
use crate::support::store_world::hour;

/// Runs each case of the suite against both stores.
macro_rules! both_stores {
    ($($case:ident),* $(,)?) => {
        mod on_sled {
            $(#[tokio::test]
            async fn $case() {
                super::store_suite::$case(&super::SledStore::temporary().unwrap()).await;
            })*
        }
        mod on_the_model {
            $(#[tokio::test]
            async fn $case() {
                super::store_suite::$case(&super::ModelStore::new(super::hour(0))).await;
            })*
        }
    };
}

both_stores!(
    an_empty_store_knows_nothing,
    an_opportunity_is_known_as_it_was_last_observed,
    history_is_told_oldest_first,
    a_sighting_keeps_its_first_moment,
    a_batch_is_remembered_whole,
    a_notice_is_filed_once,
    a_withdrawn_notice_is_abandoned_with_its_reason,
    only_pending_notices_are_withdrawn,
    a_withdrawn_notice_may_be_filed_again,
    a_notice_withdrawn_and_filed_at_once_stays_promised,
    due_notices_come_earliest_first,
    the_next_due_moment_is_the_earliest_pending_one,
    pending_notices_are_found_by_their_opportunity,
    all_notices_are_listed_whatever_their_state,
    settling_twice_keeps_the_first_word,
    what_was_sent_while_it_was_withdrawn_counts_as_sent,
    a_postponed_notice_is_due_later_and_counts_the_attempt,
    a_subscription_is_added_replaced_and_removed,
    removing_a_subscription_abandons_its_pending_notices,
    notices_stay_while_another_subscription_may_want_them,
    a_community_is_added_and_replaced,
    a_presence_is_remembered,
    an_audience_takes_its_wishes_and_notices_along,
    a_notice_settles_under_the_key_it_had_before_its_audience_moved,
    two_notices_that_become_one_keep_the_one_that_came_further,
    an_audience_that_moves_back_lives_there_again,
    a_whole_listing_fits_in_one_batch,
);
