"""安排, 专家, 签到: what stands before and around the hearing."""
